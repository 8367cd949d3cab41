import { type Check, checkDigitFault, digitsOf, weighted } from './check.ts'

const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1]
const label = { ru: 'СНИЛС', en: 'The SNILS' }
/** Numbers up to 001-001-998 were given out before the check digits and have none. */
const lastUnchecked = '001001998'

/** СНИЛС: 11 digits, the last two are the weighted sum mod 101 (100 is written 00). Normal form: digits only. */
export function checkSnils(text: string): Check {
  const digits = digitsOf(text, 11, label)
  if (!digits.ok) return digits
  const number = digits.normal.slice(0, 9)
  if (number <= lastUnchecked) return digits
  const key = String((weighted(number, weights) % 101) % 100).padStart(2, '0')
  return digits.normal.endsWith(key) ? digits : checkDigitFault(label)
}
