import type { FigureField, IntegerField } from './fields.ts'
import { decimalIn, decimalOut, integerIn, moneyIn, moneyOut } from './numbers.ts'
import type { words } from './words.ts'

/** Why what was typed is nothing of the field's kind, by the word that tells it; null where it is, or is empty. */
export function wrongIn(field: FigureField | IntegerField, typed: string): keyof typeof words | null {
  if (typed.trim() === '') return null
  switch (field.kind) {
    case 'money':
      return moneyIn(typed) === null ? 'notMoney' : null
    case 'integer':
      return integerIn(typed) === null ? 'notInteger' : null
    case 'decimal':
      return decimalIn(typed) === null ? 'notDecimal' : null
    case 'hash':
      return /^[0-9a-f]{64}$/.test(typed) ? null : 'notHash'
    case 'link':
      return /^https?:\/\/\S+$/i.test(typed) ? null : 'notLink'
    case 'mail':
      return /^\S+@\S+$/.test(typed) ? null : 'notMail'
    default:
      return null
  }
}

/** A value as it is read, while nobody types in it. */
export function shownOf(field: FigureField | IntegerField, value: string): string {
  if (field.kind === 'money') return moneyOut(value)
  if (field.kind === 'decimal') return decimalOut(value)
  return value
}
