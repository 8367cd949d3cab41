import { bad, bare, type Check, checkDigitFault, digitsOf, good, type Label, remainder } from './check.ts'

function checkNumber(text: string, length: number, divisor: number, label: Label): Check {
  const digits = digitsOf(text, length, label)
  if (!digits.ok) return digits
  const key = remainder(digits.normal.slice(0, -1), divisor) % 10
  return digits.normal.endsWith(String(key)) ? digits : checkDigitFault(label)
}

/** ОГРН of an organisation: 13 digits; the last is the first twelve mod 11 mod 10. */
export function checkOgrn(text: string): Check {
  return checkNumber(text, 13, 11, { ru: 'ОГРН', en: 'The OGRN' })
}

/** ОГРНИП of a sole trader: 15 digits; the last is the first fourteen mod 13 mod 10. */
export function checkOgrnip(text: string): Check {
  return checkNumber(text, 15, 13, { ru: 'ОГРНИП', en: 'The OGRNIP' })
}

/** КПП: four digits of the tax office, two characters of the reason (digits or Latin capitals), three digits. No check digit. */
export function checkKpp(text: string): Check {
  const normal = bare(text).toUpperCase()
  if (normal === '')
    return bad('empty', 'КПП не указан: введите 9 знаков', 'The KPP is missing: enter 9 characters')
  if (normal.length !== 9) {
    return bad(
      'wrong-length',
      `КПП: нужно 9 знаков, введено ${normal.length}: проверьте, не пропущен ли знак и нет ли лишнего`,
      `The KPP has 9 characters, ${normal.length} given: look for a missing or an extra one`,
    )
  }
  if (!/^\d{4}[0-9A-Z]{2}\d{3}$/.test(normal)) {
    return bad(
      'wrong-format',
      'КПП: буквы возможны только на 5-м и 6-м месте и только латинские: сверьте со свидетельством',
      'The KPP may have letters in places 5 and 6 only, and Latin ones: compare with the certificate',
    )
  }
  if (normal === '000000000') {
    return bad(
      'all-zeros',
      'КПП не может состоять из одних нулей: введите КПП из свидетельства',
      'The KPP cannot be all zeros: enter the one from the certificate',
    )
  }
  return good(normal)
}
