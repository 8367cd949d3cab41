import { bare, type Check, checkDigitFault, digitsOf, weighted } from './check.ts'

const weights10 = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const weights11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const weights12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const organisation = { ru: 'ИНН организации', en: 'The INN of an organisation' }
const person = { ru: 'ИНН физического лица', en: 'The INN of a person' }

const key = (digits: string, weights: readonly number[]): string =>
  String((weighted(digits, weights) % 11) % 10)

/** ИНН of an organisation: 10 digits, the last is a check digit. */
export function checkInn10(text: string): Check {
  const digits = digitsOf(text, 10, organisation)
  if (!digits.ok) return digits
  return digits.normal[9] === key(digits.normal, weights10) ? digits : checkDigitFault(organisation)
}

/** ИНН of a person or a sole trader: 12 digits, the last two are check digits. */
export function checkInn12(text: string): Check {
  const digits = digitsOf(text, 12, person)
  if (!digits.ok) return digits
  const { normal } = digits
  const fits = normal[10] === key(normal, weights11) && normal[11] === key(normal, weights12)
  return fits ? digits : checkDigitFault(person)
}

/** ИНН of either kind, told apart by length; a text of another length is judged as an organisation's. */
export function checkInn(text: string): Check {
  return bare(text).length === 12 ? checkInn12(text) : checkInn10(text)
}
