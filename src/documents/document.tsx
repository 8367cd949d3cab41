import { type DocumentNode, inLanguage, type Text } from '../kernel/index.ts'
import { Node } from './nodes.tsx'
import type { Surroundings } from './parts.tsx'
import type { Printed } from './print.ts'
import { documentCss } from './style.ts'

const words = {
  content: { ru: 'Содержание документа, SHA-256', en: 'Content of the document, SHA-256' },
  edition: { ru: 'редакция', en: 'edition' },
  translation: { ru: '', en: 'Translation. The Russian form is the official one.' },
} satisfies Record<string, Text>

type Around = Omit<Surroundings, 'language'>

/** The margin names a clause where it begins, not at each of its lines. */
function says(nodes: readonly DocumentNode[], at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]]
  return !(before && node && 'clause' in before && 'clause' in node && before.clause === node.clause)
}

const quiet = ({ clauseLink: _, ...around }: Around): Around => around

/** A printed form as a sheet: nodes in prescribed order, the content hash at the foot. Everything is escaped. */
export function DocumentView({ printed, ...around }: { printed: Printed } & Around) {
  const { language } = printed
  const translation = inLanguage(words.translation, language)
  return (
    <article class="doc" lang={language} data-form={printed.form}>
      {translation ? <p class="doc-translation">{translation}</p> : null}
      {printed.nodes.map((node, at) => (
        <Node node={node} around={{ language, ...(says(printed.nodes, at) ? around : quiet(around)) }} />
      ))}
      <footer class="doc-foot">
        <span>
          {printed.form} · {inLanguage(words.edition, language)} {printed.edition}
        </span>
        <span>
          {inLanguage(words.content, language)}: <code>{printed.hash}</code>
        </span>
      </footer>
    </article>
  )
}

/** The sheet as a page of its own. `stylesheet` is the address of the style sheet; without it the styles are inlined. */
export function DocumentPage({
  printed,
  stylesheet,
  ...around
}: { printed: Printed; stylesheet?: string } & Around) {
  const title = printed.nodes.find((node) => node.kind === 'title')
  return (
    <html lang={printed.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? inLanguage(title.title, printed.language) : printed.form}</title>
        {stylesheet ? (
          <link rel="stylesheet" href={stylesheet} />
        ) : (
          <style dangerouslySetInnerHTML={{ __html: documentCss }} />
        )}
      </head>
      <body>
        <main>
          <DocumentView printed={printed} {...around} />
        </main>
      </body>
    </html>
  )
}
