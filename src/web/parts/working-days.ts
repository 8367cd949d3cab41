import type { Language } from '../../kernel/index.ts'

const days = {
  ru: { one: 'раб. день', few: 'раб. дня', many: 'раб. дней', other: 'раб. дня' },
  en: { one: 'working day', few: 'working days', many: 'working days', other: 'working days' },
  zh: { one: '个工作日', few: '个工作日', many: '个工作日', other: '个工作日' },
} as const

/** The noun that goes with so many working days. */
export const dayNoun = (n: number, language: Language): string =>
  days[language][new Intl.PluralRules(language).select(Math.abs(n)) as keyof (typeof days)['ru']] ??
  days[language].other

/** A number with its sign: a minus as wide as a figure. */
export const signed = (n: number): string => (n < 0 ? `−${-n}` : String(n))
