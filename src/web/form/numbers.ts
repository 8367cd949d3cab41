const SPACES = /[\s\u00a0\u202f\u2009]/g
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER)

/** What was typed as a sum, `1 000 000,5 ₽`, as it is sent: `1000000.50`; null where it is no sum. */
export function moneyIn(typed: string): string | null {
  const plain = typed
    .replace(SPACES, '')
    .replace(/(₽|руб\.?|RUB)$/i, '')
    .replace(',', '.')
    .replace('−', '-')
  const found = /^(-?)(\d{1,16})(?:\.(\d{1,2}))?$/.exec(plain)
  return found ? `${found[1]}${found[2]}.${(found[3] ?? '').padEnd(2, '0')}` : null
}

/** A sum as it is read: `1000000.50` is `1 000 000,50`; what is no sum stays as it was typed. */
export function moneyOut(sum: string): string {
  const plain = moneyIn(sum)
  if (plain === null) return sum
  const [whole = '', kopecks] = plain.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${kopecks}`
}

/** A whole number as it is sent; null where it is none or too large for a number. */
export function integerIn(typed: string): number | null {
  const plain = typed.replace(SPACES, '').replace('−', '-')
  if (!/^-?\d+$/.test(plain)) return null
  const value = BigInt(plain)
  return value <= LARGEST && value >= -LARGEST ? Number(value) : null
}

/** A decimal number as it is sent, a text; null where it is none. */
export function decimalIn(typed: string): string | null {
  const plain = typed.replace(SPACES, '').replace(',', '.').replace('−', '-')
  return /^-?\d{1,30}(\.\d{1,30})?$/.test(plain) ? plain : null
}

/** A decimal number as it is read. */
export const decimalOut = (value: string): string => value.replace('.', ',')
