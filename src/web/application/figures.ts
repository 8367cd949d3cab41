import { isMoney } from '../../kernel/index.ts'

const SPACES = /[\s\u00a0\u202f\u2009]/g

/** What was typed as a sum, `1 000 000,5`, as it is sent: `1000000.50`; null where it is no sum. */
export function moneyTyped(typed: string): string | null {
  const [, whole, part = ''] =
    /^(\d{1,13})(?:[.,](\d{0,2}))?$/.exec(typed.replace(SPACES, '').replace(/(₽|руб\.?)$/i, '')) ?? []
  if (whole === undefined) return null
  const sum = `${BigInt(whole)}.${part.padEnd(2, '0')}`
  return isMoney(sum) ? sum : null
}

/** A sum as it is read: `1000000.50` is `1 000 000,50`. */
export function moneyShown(sum: string): string {
  const [whole = '', part = '00'] = sum.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${part}`
}

/** A text with its places filled. */
export const filled = (text: string, places: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, key: string) => String(places[key] ?? place))
