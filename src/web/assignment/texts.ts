import type { Language } from '../../kernel/index.ts'
/** Puts figures into a text: `{n} из {max}`. */
export const filled = (text: string, figures: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => (key in figures ? String(figures[key]) : all))

/** A whole number as it is read: `147 025`. */
export const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat({ ru: 'ru-RU', en: 'en-GB', zh: 'zh-CN' }[language]).format(value)
