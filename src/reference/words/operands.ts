import {
  fill,
  inLanguage,
  isDate,
  isMoney,
  kopecks,
  type Language,
  type Operand,
  type Text,
} from '../../kernel/index.ts'
import { formatDate } from './date.ts'
import { formatMoney } from './money.ts'

const yes: Text = { ru: 'да', en: 'yes', zh: '是' }
const no: Text = { ru: 'нет', en: 'no', zh: '否' }

/** An operand of a message: dates, sums and lists the way people read them. */
export function showOperand(value: Operand, language: Language): string {
  if (Array.isArray(value)) return value.map((v) => showOperand(v as Operand, language)).join(', ')
  if (typeof value === 'string') {
    if (isDate(value)) return formatDate(value, language)
    if (isMoney(value)) return formatMoney(kopecks(value), language)
    return value
  }
  if (typeof value === 'boolean') return inLanguage(value ? yes : no, language)
  return value === null ? '–' : String(value)
}

/** A message with its operands the way people read them, in each of its languages. */
export const saidWith = (text: Text, operands: Readonly<Record<string, Operand>>): Text => {
  const said = (language: Language) =>
    fill(
      inLanguage(text, language),
      Object.fromEntries(Object.entries(operands).map(([key, value]) => [key, showOperand(value, language)])),
    )
  return { ru: said('ru'), en: said('en'), ...(text.zh === undefined ? {} : { zh: said('zh') }) }
}
