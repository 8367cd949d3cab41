/** What is wrong with an identifier; a closed list. */
export type IdentifierProblem =
  | 'empty'
  | 'foreign-character'
  | 'wrong-length'
  | 'wrong-format'
  | 'all-zeros'
  | 'wrong-check-digit'
  | 'unusable-bik'

/** The answer of every check. `normal` is the form to store: digits without spaces and dashes. */
export type Check =
  | { readonly ok: true; readonly normal: string }
  | {
      readonly ok: false
      readonly problem: IdentifierProblem
      /** What is wrong and what to do about it. */
      readonly message: { readonly ru: string; readonly en: string }
    }

/** How messages call the identifier. */
export interface Label {
  readonly ru: string
  readonly en: string
}

export const good = (normal: string): Check => ({ ok: true, normal })

export function bad(problem: IdentifierProblem, ru: string, en: string): Check {
  return { ok: false, problem, message: { ru, en } }
}

/** The text without what people write between digits: spaces of every width, hyphens, dashes, the sign №. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u2010-\u2015\u2212\-№]/gu, '')
}

/** Checks that a text is exactly `length` digits and not all zeros; returns the digits or the fault. */
export function digitsOf(text: string, length: number, label: Label): Check {
  const normal = bare(text)
  if (normal === '') {
    return bad(
      'empty',
      `${label.ru} не указан: введите ${length} цифр`,
      `${label.en} is missing: enter ${length} digits`,
    )
  }
  const foreign = /\D/u.exec(normal)?.[0]
  if (foreign !== undefined) {
    return bad(
      'foreign-character',
      `${label.ru} состоит только из цифр: уберите знак «${foreign}»`,
      `${label.en} has digits only: remove "${foreign}"`,
    )
  }
  if (normal.length !== length) {
    return bad(
      'wrong-length',
      `${label.ru}: нужно ${length} цифр, введено ${normal.length}: проверьте, не пропущена ли цифра и нет ли лишней`,
      `${label.en} has ${length} digits, ${normal.length} given: look for a missing or an extra digit`,
    )
  }
  if (/^0+$/.test(normal)) {
    return bad(
      'all-zeros',
      `${label.ru} не может состоять из одних нулей: введите номер из документа`,
      `${label.en} cannot be all zeros: enter the number from the document`,
    )
  }
  return good(normal)
}

/** The fault of a number whose check digit does not fit. */
export function checkDigitFault(label: Label): Check {
  return bad(
    'wrong-check-digit',
    `${label.ru}: контрольное число не сходится, в номере опечатка: сверьте цифры с документом`,
    `${label.en}: the check digit does not fit, a digit is mistyped: compare with the document`,
  )
}

/** Sum of digit times weight over the first digits of a number, one for each weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
}

/** Remainder of a long decimal number, digit by digit, exact for any length. */
export function remainder(digits: string, divisor: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0)
}
