import type { Context } from 'hono'
import { Hono } from 'hono'
import { DocumentView, printForm } from '../../documents/index.ts'
import type { Besides, CasePapers, Json, Printable, Regulation, Text } from '../../kernel/index.ts'
import { type Look, lookOf } from '../pages/index.ts'

export interface PapersParts {
  readonly programmes: readonly Regulation[]
  /** Asks the API in the name of whoever asks for the page: what is printed is what they may read. */
  readonly ask: (c: Context, path: string) => Promise<Response>
  /** The official wording of a clause; null where it is not imported. */
  readonly wording: (regulation: string, clause: string) => string | null
}

const words = {
  title: { ru: 'Как это будет напечатано', en: 'As it will be printed' },
  draft: { ru: 'Черновик: его никто не подписал', en: 'A draft: nobody has signed it' },
} satisfies Record<string, Text>

function found(programmes: readonly Regulation[], procedure: string) {
  for (const regulation of programmes) {
    const papers = regulation.papers?.[procedure]
    if (papers) return { regulation, papers }
  }
  return null
}

/** The papers of a case as sheets one after another. */
function Papers({
  look,
  regulation,
  printables,
  edition,
  draft,
  wording,
}: {
  look: Look
  regulation: Regulation
  printables: readonly Printable[]
  edition: string
  draft: boolean
  wording: PapersParts['wording']
}) {
  const { language } = look
  const text = (clause: string) => wording(regulation.id, clause) ?? undefined
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title[language]}</title>
        <link rel="stylesheet" href="/assets/document.css" />
      </head>
      <body>
        <main>
          {draft && <p class="doc-translation">{words.draft[language]}</p>}
          {printables.map(({ form, data, inCase, signers }) => (
            <DocumentView
              printed={printForm(form, data, { edition, language, inCase, signers })}
              wording={text}
            />
          ))}
        </main>
      </body>
    </html>
  )
}

type Found = NonNullable<ReturnType<typeof found>>

/** A case as the API answers it. */
interface Shown {
  readonly edition: string
  readonly parent: string | null
  readonly fields: readonly { readonly key: string; readonly value: Json }[]
}

const seen = ({ fields }: Shown, keys: readonly string[] = []): Besides =>
  Object.fromEntries(fields.flatMap(({ key, value }) => (keys.includes(key) ? [[key, value] as const] : [])))

/** What a draft would print; null where it is not as far as that. */
function printed(papers: CasePapers, shown: Json): readonly Printable[] | null {
  try {
    return papers.print(shown, {})
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Print pages of cases and of drafts: `/desk/papers/<procedure>/<case>`, `/desk/papers/<procedure>/draft/<action>`. */
export function papersPages({ programmes, ask, wording }: PapersParts): Hono {
  const app = new Hono()
  app.get('/desk/papers/:procedure/draft/:action', async (c) => {
    const { procedure, action } = c.req.param()
    const of = found(programmes, procedure)
    if (!of?.papers.actions.includes(action)) return c.notFound()
    const answer = await ask(c, `/api/v1/drafts/${procedure}/${action}${new URL(c.req.url).search}`)
    if (!answer.ok) return c.notFound()
    const { body } = (await answer.json()) as { readonly body: Json }
    const printables = printed(of.papers, body)
    if (!printables) return c.notFound()
    const edition = of.regulation.editions.at(-1)!.id
    return page(c, { ...of, printables, edition, draft: true })
  })
  app.get('/desk/papers/:procedure/:case', async (c) => {
    const { procedure, case: id } = c.req.param()
    const of = found(programmes, procedure)
    if (!of) return c.notFound()
    const answer = await ask(c, `/api/v1/cases/${procedure}/${encodeURIComponent(id)}`)
    if (!answer.ok) return c.notFound()
    const view = (await answer.json()) as Shown
    const shown = view.fields.find(({ key }) => key === of.papers.field)?.value ?? null
    if (shown === null) return c.notFound()
    const printables = of.papers.print(shown, {
      ...seen(view, of.papers.besides),
      ...(await aboveOf(c, of, procedure, view.parent)),
    })
    return page(c, { ...of, printables, edition: view.edition, draft: false })
  })
  /** Fields of the case above, where the paper needs some and the viewer sees it. */
  async function aboveOf(
    c: Context,
    { regulation, papers }: Found,
    procedure: string,
    parent: string | null,
  ) {
    const above = regulation.procedures.find(({ id }) => id === procedure)?.parent
    if (!papers.above || !above || parent === null) return {}
    const answer = await ask(c, `/api/v1/cases/${above}/${encodeURIComponent(parent)}`)
    return answer.ok ? seen((await answer.json()) as Shown, papers.above) : {}
  }
  function page(
    c: Context,
    given: { regulation: Regulation; printables: readonly Printable[]; edition: string; draft: boolean },
  ) {
    c.header('cache-control', 'no-store')
    return c.html(<Papers look={lookOf(c)} wording={wording} {...given} />)
  }
  return app
}
