import { divideHalfUp } from './money.ts'

/** An exact fraction in lowest terms with a positive denominator. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

/** Reduces to lowest terms. @throws RangeError on a denominator of 0. */
export function fraction(num: bigint, den = 1n): Fraction {
  if (den === 0n) throw new RangeError('division by zero')
  const divisor = gcd(num, den) * (den < 0n ? -1n : 1n) || 1n
  return { num: num / divisor, den: den / divisor }
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const addFractions = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den)

/** Reads a decimal string such as `"21.00"` exactly. @throws RangeError where it is none. */
export function decimal(text: string): Fraction {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`"${text}" is no decimal number`)
  const digits = match[2] ?? ''
  return fraction(BigInt(match[1] + digits), 10n ** BigInt(digits.length))
}

/** Shows a fraction with so many digits after the point, rounded half up; for people, never for comparison. */
export function showFraction(value: Fraction, digits: number): string {
  const scaled = divideHalfUp(value.num * 10n ** BigInt(digits), value.den)
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return `${scaled < 0n ? '-' : ''}${whole}${digits ? `.${text.slice(-digits)}` : ''}`
}
