/** Puts figures into a text: `{n} из {max}`. */
export const filled = (text: string, figures: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => (key in figures ? String(figures[key]) : all))

/** A whole number as it is read: `147 025`. */
export const figure = (value: number, language: 'ru' | 'en'): string =>
  new Intl.NumberFormat(language === 'ru' ? 'ru-RU' : 'en-GB').format(value)
