/** A sum of the API `1000000.00` as it is read: `1 000 000,00`, with narrow spaces that do not break. */
export function money(sum: string): string {
  const [whole = '', part] = sum.replace('-', '−').split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') + (part === undefined ? '' : `,${part}`)
}

/** A sum as people type it, as the wire has it; null where it is none. */
export function moneyTyped(text: string): string | null {
  const plain = text.replace(/[\s\u202f\u00a0₽]/g, '').replace(',', '.')
  const found = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(plain)
  return found ? `${BigInt(found[1]!)}.${(found[2] ?? '').padEnd(2, '0')}` : null
}
