import { fill } from '../kernel/index.ts'
import type { Wording } from './wording.ts'

/** A letter in words. */
export interface Rendered {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/** Fills the words of a letter, as plain text and as a page without pictures or scripts. */
export function renderLetter(
  words: Wording,
  language: 'ru' | 'en',
  data: Readonly<Record<string, string>>,
): Rendered {
  const subject = fill(words.subject, data).replace(/\s+/g, ' ')
  const text = fill(words.text, data)
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const plain = escaped(paragraph)
    return /^https?:\/\/\S+$/.test(paragraph) ? `<p><a href="${plain}">${plain}</a></p>` : `<p>${plain}</p>`
  })
  const head = `<meta charset="utf-8"><title>${escaped(subject)}</title>`
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body>${paragraphs.join('\n')}</body></html>`
  return { subject, text: `${text}\n`, html }
}
