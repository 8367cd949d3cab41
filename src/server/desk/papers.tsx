import type { Context } from 'hono'
import { Hono } from 'hono'
import { DocumentView, type Printed, printForm } from '../../documents/index.ts'
import {
  type Besides,
  type CasePapers,
  inLanguage,
  type Json,
  type Printable,
  type Regulation,
  type Text,
} from '../../kernel/index.ts'
import type { NamesView } from '../api/index.ts'
import { type Look, lookOf } from '../pages/index.ts'
import { decisionSheet, type Explained } from './decision.ts'

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
  sheets,
  draft,
  wording,
}: {
  look: Look
  regulation: Regulation
  sheets: readonly Printed[]
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
        <title>{inLanguage(words.title, language)}</title>
        <link rel="stylesheet" href="/assets/document.css" />
      </head>
      <body>
        <main>
          {draft && <p class="doc-translation">{inLanguage(words.draft, language)}</p>}
          {sheets.map((printed) => (
            <DocumentView printed={printed} wording={text} />
          ))}
        </main>
      </body>
    </html>
  )
}

type Found = NonNullable<ReturnType<typeof found>>

/** A case as the API answers it. */
interface Shown {
  readonly number: string | null
  readonly edition: string
  readonly parent: string | null
  readonly fields: readonly { readonly key: string; readonly value: Json }[]
}

const seen = ({ fields }: Shown, keys: readonly string[] = []): Besides =>
  Object.fromEntries(fields.flatMap(({ key, value }) => (keys.includes(key) ? [[key, value] as const] : [])))

/** What a case is about: the field that fills the column of titles. */
function topicOf({ procedures }: Regulation, procedure: string, { fields }: Shown): string | null {
  const visibility = procedures.find(({ id }) => id === procedure)?.visibility ?? {}
  const titled = fields.find(
    ({ key, value }) => typeof value === 'string' && visibility[key]?.columns?.includes('title'),
  )
  return (titled?.value as string | undefined) ?? null
}

/** What a draft would print; null where it is not as far as that. */
function printed(papers: CasePapers, shown: Json, besides: Besides): readonly Printable[] | null {
  try {
    return papers.print(shown, besides)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const printedAs = (printables: readonly Printable[], edition: string, language: Look['language']) =>
  printables.map(({ form, data, inCase, signers }) =>
    printForm(form, data, { edition, language, inCase, signers }),
  )

/**
 * Print pages of cases, of drafts and of decisions: `/desk/papers/<procedure>/<case>`, `/desk/papers/<procedure>/draft/<action>`,
 * `/desk/papers/<procedure>/<case>/events/<seq>`.
 */
export function papersPages({ programmes, ask, wording }: PapersParts): Hono {
  const app = new Hono()
  app.get('/desk/papers/:procedure/draft/:action', async (c) => {
    const { procedure, action } = c.req.param()
    const of = found(programmes, procedure)
    if (!of?.papers.actions.includes(action)) return c.notFound()
    // The rest of the query is how the page looks.
    const place = new URLSearchParams(
      ['case', 'parent'].flatMap((key) => (c.req.query(key) ? [[key, c.req.query(key)!]] : [])),
    )
    const answer = await ask(c, `/api/v1/drafts/${procedure}/${action}?${place}`)
    if (!answer.ok) return c.notFound()
    const { body } = (await answer.json()) as { readonly body: Json }
    const id = c.req.query('case')
    const printables = printed(of.papers, body, id ? await besidesOf(c, of, procedure, id) : {})
    if (!printables) return c.notFound()
    const edition = of.regulation.editions.at(-1)!.id
    const sheets = printedAs(printables, edition, lookOf(c).language)
    return page(c, { ...of, sheets, draft: true })
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
    return page(c, { ...of, sheets: printedAs(printables, view.edition, lookOf(c).language), draft: false })
  })
  app.get('/desk/papers/:procedure/:case/events/:seq', async (c) => {
    const { procedure, case: id, seq } = c.req.param()
    const regulation = programmes.find(({ procedures }) => procedures.some((p) => p.id === procedure))
    const place = `/api/v1/cases/${procedure}/${encodeURIComponent(id)}`
    const [why, whole, people] = await Promise.all([
      ask(c, `${place}/events/${encodeURIComponent(seq)}`),
      ask(c, place),
      ask(c, `/api/v1/names?case=${encodeURIComponent(id)}`),
    ])
    if (!regulation || !why.ok || !whole.ok) return c.notFound()
    const view = (await whole.json()) as Shown
    const names = people.ok ? ((await people.json()) as NamesView).names : {}
    const decided = {
      case: id,
      procedure,
      number: view.number,
      topic: topicOf(regulation, procedure, view),
      names,
    }
    const printed = decisionSheet(regulation, (await why.json()) as Explained, decided, lookOf(c).language)
    return page(c, { regulation, sheets: [printed], draft: false })
  })
  /** What stands beside a draft: the fields of its case that the paper needs, where the viewer sees them. */
  async function besidesOf(c: Context, { papers }: Found, procedure: string, id: string): Promise<Besides> {
    const answer = await ask(c, `/api/v1/cases/${procedure}/${encodeURIComponent(id)}`)
    return answer.ok ? seen((await answer.json()) as Shown, papers.besides) : {}
  }
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
  function page(c: Context, given: { regulation: Regulation; sheets: readonly Printed[]; draft: boolean }) {
    c.header('cache-control', 'no-store')
    return c.html(<Papers look={lookOf(c)} wording={wording} {...given} />)
  }
  return app
}
