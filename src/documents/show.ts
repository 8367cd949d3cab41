import {
  type FormField,
  inLanguage,
  inMillions,
  isMoney,
  isSealed,
  kopecks,
  type Language,
  sum,
  type Text,
} from '../kernel/index.ts'
import { formatMoney, moneyInWords } from '../reference/index.ts'

const sealed: Text = { ru: 'данные скрыты', en: 'data withheld' }
const confirmed: Text = { ru: 'подтверждено', en: 'confirmed' }
const unconfirmed: Text = { ru: 'не подтверждено', en: 'not confirmed' }
const figures = (language: Language) => (language === 'ru' ? 'ru' : 'en')

function showMoney(field: FormField, value: string, language: Language): string {
  if (!isMoney(value)) return value
  if (field.unit === 'million') {
    const millions = inMillions(value)
    return language === 'ru' ? millions.replace('.', ',') : millions
  }
  const plain = formatMoney(kopecks(value), figures(language))
  // words are Russian law's demand; a translation shows the figures only
  return field.inWords && language === 'ru' ? `${plain} (${moneyInWords(kopecks(value))})` : plain
}

function showCheck(value: unknown, language: Language): string {
  if (value === true) return `✓ ${inLanguage(confirmed, language)}`
  const explanation =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>).explanation : undefined
  return `✕ ${inLanguage(unconfirmed, language)}${typeof explanation === 'string' ? `: ${explanation}` : ''}`
}

/** Writes a value the way people read it in the language; what is not there is empty, what is sealed says so. */
export const showIn =
  (language: Language) =>
  (field: FormField, value: unknown): string => {
    if (value === undefined || value === null) return ''
    if (isSealed(value)) return inLanguage(sealed, language)
    switch (field.type) {
      case 'money':
        return showMoney(field, String(value), language)
      case 'date':
        return language === 'ru' ? String(value).split('-').reverse().join('.') : String(value)
      case 'check':
        return showCheck(value, language)
      case 'choice': {
        const chosen = field.choices?.find((choice) => choice.value === value)
        return chosen ? inLanguage(chosen.label, language) : String(value)
      }
      case 'percent':
        return `${value}\u00a0%`
      default:
        return String(value)
    }
  }

/** Sums a column of money, exactly. A cell that is no sum (sealed, wrong) counts as nothing. */
export const totalIn =
  (language: Language) =>
  (values: readonly string[]): string =>
    formatMoney(sum(values.filter(isMoney).map(kopecks)), figures(language))
