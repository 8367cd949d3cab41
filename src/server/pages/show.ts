import { dayNumber, kopecks, type Language } from '../../kernel/index.ts'
import { formatDate, formatMoney } from '../../reference/index.ts'

export { showOperand } from '../../reference/index.ts'

/** A day the way people read it: 27.05.2024, or 27 May 2024. */
export const showDate = formatDate

const locales = { ru: 'ru-RU', en: 'en-GB', zh: 'zh-CN' } as const

/** A day in words: «25 августа 2024 г.», "25 August 2024". */
export function showLongDate(date: string, language: Language): string {
  return new Date(dayNumber(date) * 86_400_000).toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** Day and month only: 27.05. */
export const showDay = (date: string): string => `${date.slice(8, 10)}.${date.slice(5, 7)}`

/** A sum from the wire the way people read it, with the rouble sign where asked. */
export const showMoney = (wire: string, language: Language, sign = true): string =>
  `${formatMoney(kopecks(wire), language)}${sign ? '\u00a0₽' : ''}`
