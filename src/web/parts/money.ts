/** A sum of the API `1000000.00` as it is read: `1 000 000,00`, with narrow spaces that do not break. */
export function money(sum: string): string {
  const [whole = '', part] = sum.replace('-', '−').split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') + (part === undefined ? '' : `,${part}`)
}
