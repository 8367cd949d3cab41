import { domainToASCII } from 'node:url'
import type { Text } from '../kernel/index.ts'
import { wrongField } from './refusals.ts'

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** The address in its one form, or what is wrong with it. */
function judge(typed: string): string | Text {
  const given = typed.normalize('NFC').replace(/^[ \t]+|[ \t]+$/g, '')
  const at = given.lastIndexOf('@')
  if (at < 1) return { ru: 'в адресе нет знака @ или имени перед ним', en: 'no @, or no name before it' }
  const name = given.slice(0, at).toLowerCase()
  if (!local.test(name) || name.length > 64) {
    return {
      ru: 'до знака @ возможны латинские буквы, цифры, точки и дефисы',
      en: 'before the @ only Latin letters, digits, dots and hyphens are possible',
    }
  }
  const domain = asciiDomain(given.slice(at + 1))
  const labels = domain.split('.')
  const whole = `${name}@${domain}`
  return labels.length < 2 || !labels.every((part) => label.test(part)) || whole.length > 254
    ? { ru: 'после знака @ не адрес сайта', en: 'what follows the @ is no domain' }
    : whole
}

/** Cyrillic domains have an ASCII form. A text with other signs is left as it is, to be refused: the parser would drop some. */
function asciiDomain(text: string): string {
  const plain = text.toLowerCase()
  return /^[\p{L}\p{M}\p{N}.-]+$/u.test(plain) ? domainToASCII(plain) : plain
}

/**
 * A mail address in the one form in which it is kept and compared: lower case, the domain in ASCII. Mail servers may tell
 * letter cases of a name apart (RFC 5321 section 2.4), none in use does, and people type them as they like. Line breaks,
 * commas and quoted names never pass, so an address cannot add a header or another recipient.
 * @throws Problem INVALID_INPUT
 */
export function mailAddress(typed: string): string {
  const judged = judge(typed)
  if (typeof judged === 'string') return judged
  throw wrongField('mail', judged, {
    ru: 'Введите адрес вида имя@домен.рф',
    en: 'Enter an address such as name@domain.org',
  })
}

/** Likewise of an address that nobody here typed: null where letters cannot be sent to it. */
export function usableMail(told: string): string | null {
  const judged = judge(told)
  return typeof judged === 'string' ? judged : null
}
