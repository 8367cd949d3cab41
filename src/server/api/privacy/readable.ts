import { html } from 'hono/html'
import type { Json, Text } from '../../../kernel/index.ts'
import type { DataCopy } from '../../../privacy/index.ts'
import { labels, words } from './words.ts'

type Language = 'ru' | 'en'

const isText = (value: object): value is Text & object =>
  Object.keys(value).sort().join() === 'en,ru' && Object.values(value).every((v) => typeof v === 'string')

/** A value for people: lists as lists, maps as terms with what they say, everything escaped. */
function shown(value: Json, language: Language): ReturnType<typeof html> {
  if (value === null || value === '') return html`–`
  if (typeof value === 'boolean') return html`${words[value ? 'yes' : 'no'][language]}`
  if (typeof value !== 'object') return html`${String(value)}`
  if (isText(value)) return html`${value[language]}`
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => html`<li>${shown(item, language)}</li>`)
    return items.length === 0 ? html`–` : html`<ul>${items}</ul>`
  }
  const terms = Object.entries(value).map(
    ([key, inner]) =>
      html`<dt>${labels[key]?.[language] ?? key}</dt><dd>${shown(inner as Json, language)}</dd>`,
  )
  return html`<dl>${terms}</dl>`
}

/** A copy as a page to read and to print, piece by piece. It needs no script and no style. */
export async function* htmlOf(
  { person, at, erasedAt, sections }: DataCopy,
  language: Language,
): AsyncGenerator<string> {
  const title = words.title[language]
  yield String(
    await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1><dl><dt>${labels.person![language]}</dt><dd>${person}</dd>
<dt>${labels.at![language]}</dt><dd><time datetime="${at}">${at}</time></dd></dl>`,
  )
  if (erasedAt !== null) yield String(await html`<p>${words.erased[language]} ${erasedAt}</p>`)
  for (const { title: heading, rows } of sections) {
    yield String(await html`\n<section><h2>${heading[language]}</h2>`)
    let count = 0
    for await (const row of rows()) {
      yield String(await html`\n<article>${shown(row, language)}</article>`)
      count++
    }
    if (count === 0) yield String(await html`<p>${words.nothing[language]}</p>`)
    yield '</section>'
  }
  yield '\n</main></body></html>\n'
}
