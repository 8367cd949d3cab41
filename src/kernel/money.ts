import { Problem } from './problem.ts'

/** A sum of money in kopecks. On every wire it is a decimal string in roubles with two digits, `"2000000.00"`. */
export type Kopecks = bigint

const pattern = /^-?\d{1,16}\.\d{2}$/

/** True for a decimal string in roubles with exactly two digits after the point. */
export const isMoney = (text: string): boolean => pattern.test(text)

/** Reads `"2000000.00"` into kopecks. @throws Problem INVALID_INPUT where the text is no such string. */
export function kopecks(text: string): Kopecks {
  if (!pattern.test(text)) {
    throw new Problem('INVALID_INPUT', 'content', {
      ru: `«${text}» не сумма: нужны рубли и две цифры копеек через точку, например 2000000.00`,
      en: `"${text}" is no sum: roubles and two digits of kopecks after a point are needed, such as 2000000.00`,
    })
  }
  return BigInt(text.slice(0, -3) + text.slice(-2))
}

/** Writes kopecks as `"2000000.00"`. */
export function money(value: Kopecks): string {
  const negative = value < 0n
  const digits = (negative ? -value : value).toString().padStart(3, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Sum of a list of sums; empty gives 0. */
export const sum = (values: readonly Kopecks[]): Kopecks => values.reduce((a, b) => a + b, 0n)

/** `numerator / denominator` rounded once, halves away from zero. @throws RangeError on a denominator of 0. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero')
  if (denominator < 0n) return divideHalfUp(-numerator, -denominator)
  return numerator < 0n
    ? -((-numerator * 2n + denominator) / (denominator * 2n))
    : (numerator * 2n + denominator) / (denominator * 2n)
}

/**
 * Splits a sum by whole percents: every share but the last is rounded down to the unit, the last takes the rest, so
 * the shares add up to the whole exactly (reading 8 of the contest, `kod-ai:6.4.2`).
 * @param unit 1n for kopecks, 100n for whole roubles
 * @throws RangeError without a share: nobody would take the rest
 */
export function allocate(total: Kopecks, percents: readonly bigint[], unit: bigint): Kopecks[] {
  if (percents.length === 0) throw new RangeError('a sum cannot be split into no shares')
  let left = total
  return percents.map((percent, index) => {
    if (index === percents.length - 1) return left
    const share = ((total * percent) / 100n / unit) * unit
    left -= share
    return share
  })
}
