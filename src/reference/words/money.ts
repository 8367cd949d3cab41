import numbers from 'number-to-words-ru'
import type { Language } from '../../kernel/index.ts'

/** The library was compared with a second implementation up to here; larger sums are refused. */
const limit = 10n ** 17n
const nbsp = '\u00a0'

interface Parts {
  readonly minus: boolean
  readonly roubles: string
  /** Two digits. */
  readonly kopecks: string
}

function split(kopecks: bigint): Parts {
  const size = kopecks < 0n ? -kopecks : kopecks
  return { minus: kopecks < 0n, roubles: String(size / 100n), kopecks: String(size % 100n).padStart(2, '0') }
}

/**
 * A sum in words as Russian contracts write it: 200000105n -> «Два миллиона один рубль 05 копеек».
 *
 * @param kopecks the sum in kopecks; from 10^17 (a thousand trillion roubles) on it is a RangeError.
 */
export function moneyInWords(kopecks: bigint): string {
  const { minus, roubles, kopecks: rest } = split(kopecks)
  if (kopecks >= limit || kopecks <= -limit)
    throw new RangeError(`Too large to be written in words: ${kopecks}`)
  // a string, not a number: the library keeps every digit of it
  return numbers.convert(`${minus ? '-' : ''}${roubles}.${rest}`, { currency: 'rub' })
}

/**
 * A sum in roubles in figures: ru `2 000 001,05` (no-break spaces), en and zh `2,000,001.05`. No currency sign; a debt has a
 * plain minus so that the text can be pasted into a table.
 */
export function formatMoney(kopecks: bigint, language: Language): string {
  const { minus, roubles, kopecks: rest } = split(kopecks)
  const [separator, point] = language === 'ru' ? [nbsp, ','] : [',', '.']
  return `${minus ? '-' : ''}${roubles.replace(/\B(?=(\d{3})+$)/g, separator)}${point}${rest}`
}
