import { bad, type Check, digitsOf, good } from './check.ts'

/** Passport of a Russian citizen: series of 4 digits and number of 6, no check digit. Normal form: `4508 123456`. */
export function checkPassport(text: string): Check {
  const label = { ru: 'Номер паспорта с серией', en: 'The passport number with its series' }
  const digits = digitsOf(text, 10, label)
  if (!digits.ok) return digits
  const [series, number] = [digits.normal.slice(0, 4), digits.normal.slice(4)]
  if (series === '0000' || number === '000000') {
    return bad(
      'all-zeros',
      'Серия или номер паспорта из одних нулей: введите их с разворота с фотографией',
      'The passport series or number is all zeros: enter both from the page with the photograph',
    )
  }
  return good(`${series} ${number}`)
}

/** Code of the office that issued a passport: six digits, normal form `770-001`. */
export function checkPassportOffice(text: string): Check {
  const digits = digitsOf(text, 6, { ru: 'Код подразделения', en: 'Office code' })
  return digits.ok ? good(`${digits.normal.slice(0, 3)}-${digits.normal.slice(3)}`) : digits
}
