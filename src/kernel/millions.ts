import { Problem } from './problem.ts'

/** A sum in roubles (`"333333.00"`) written in millions, as short as it goes: `"0.333333"`, `"2"`. Kopecks take two more digits. */
export function inMillions(roubles: string): string {
  const negative = roubles.startsWith('-')
  const digits = (negative ? roubles.slice(1) : roubles).replace('.', '').padStart(9, '0')
  const rest = digits.slice(-8).replace(/0+$/, '')
  const whole = digits.slice(0, -8).replace(/^0+(?=\d)/, '')
  return `${negative ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`
}

/**
 * Reads a sum in millions, comma or point, six decimals at most, into roubles: `"0,333333"` -> `"333333.00"`.
 * @throws Problem INVALID_INPUT for anything else
 */
export function fromMillions(text: string): string {
  const match = /^(\d{1,10})(?:[.,](\d{1,6}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''))
  if (!match)
    throw new Problem('INVALID_INPUT', 'content', {
      ru: `«${text}» не сумма в миллионах: нужны цифры и не больше шести знаков после запятой, например 1,5`,
      en: `"${text}" is no sum in millions: digits and at most six decimals are needed, such as 1.5`,
    })
  const roubles = `${match[1]}${(match[2] ?? '').padEnd(6, '0')}`.replace(/^0+(?=\d)/, '')
  return `${roubles}.00`
}
