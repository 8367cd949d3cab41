/** Text shown to people, in every language the product speaks. `zh` exists only where a programme needs it. */
export interface Text {
  readonly ru: string
  readonly en: string
  readonly zh?: string
}

/** A language a page or a message may be asked for. */
export type Language = 'ru' | 'en' | 'zh'

/** The text in the language, English where it has none. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en
}

/** Fills `{name}` places of a template with operands; a place without an operand stays visible, an empty one (null) is a dash. */
export function fill(template: string, operands: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(operands, name) ? operands[name] : undefined
    if (value === undefined) return whole
    if (value === null) return '–'
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}

/** Fills every language of a template. */
export function fillText(text: Text, operands: Readonly<Record<string, unknown>>): Text {
  const both = { ru: fill(text.ru, operands), en: fill(text.en, operands) }
  return text.zh === undefined ? both : { ...both, zh: fill(text.zh, operands) }
}
