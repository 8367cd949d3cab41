import { caseOpenings, columnOpenings, rowFor } from '../../../engine/index.ts'
import type { Procedure } from '../../../kernel/index.ts'
import { procedureNamed } from '../cases/index.ts'
import { type Read, textParam, textsParam } from '../http/query.ts'
import { wrong } from '../http/refusals.ts'
import type { ReportCall } from '../reports/index.ts'
import { type Cell, day, money, type Table, text } from './table.ts'
import { columns as named, words } from './words.ts'

export const caseParams = {
  procedure: textParam({ ru: 'Вид дела', en: 'Kind of case' }),
  parent: textParam({ ru: 'Дело, к которому они относятся', en: 'The case they belong to' }),
  state: textsParam({ ru: 'Состояние; можно несколько', en: 'State; may be given several times' }),
  lot: textParam({ ru: 'Лот', en: 'Lot' }),
}

type Language = 'ru' | 'en'

/** The columns of a list that its fields tell, in the order of the fields, and what each is called. */
function columnsOf({ visibility }: Procedure, kind: 'sums' | 'dates') {
  return Object.values(visibility).flatMap((field) =>
    (field.columns ?? [])
      .filter((column) => column.startsWith(`${kind}.`))
      .map((column) => ({ key: column.slice(kind.length + 1), title: named[column] ?? field.title })),
  )
}

/** A list of cases as a table: what the reader sees of each row, page after page. @throws Problem INVALID_INPUT */
export function casesTable(
  { parts, viewer }: Omit<ReportCall, 'c'>,
  { procedure: id, parent, state, lot }: Read<typeof caseParams>,
  language: Language,
): Table {
  if (id === undefined)
    throw wrong(
      'procedure',
      { ru: 'не указан вид дела', en: 'the kind of case is missing' },
      { ru: 'Укажите procedure', en: 'Give procedure' },
    )
  const procedure = procedureNamed(parts, id)
  const { labels } = parts.engine.parts.registry.regulationOf(procedure)
  const { roles } = viewer.actor
  const sums = columnsOf(procedure, 'sums')
  const dates = columnsOf(procedure, 'dates')
  const within = [
    caseOpenings([procedure], roles),
    // Whoever may not see the lot may not ask by it.
    ...(lot === undefined ? [] : [columnOpenings([procedure], roles, 'lot')]),
  ]
  async function* rows(): AsyncIterable<readonly Cell[]> {
    let after: { value: string | null; case: string } | null = null
    do {
      const page = await parts.pages.page(viewer.tenant, {
        person: viewer.person,
        within,
        where: {
          procedure: procedure.id,
          ...(parent === undefined ? {} : { parent }),
          ...(state === undefined ? {} : { states: state }),
          ...(lot === undefined ? {} : { lot }),
        },
        sort: { column: 'number', descending: false },
        limit: 500,
        after,
      })
      for (const { row, roles: own } of page.items) {
        const seen = rowFor(procedure, row, [...roles, ...own])
        const lotTitle = seen.lot ? (labels[`lot.${seen.lot}`] ?? labels[seen.lot])?.[language] : null
        yield [
          text(seen.number),
          text(seen.title),
          text(lotTitle ?? seen.lot),
          text(procedure.states[seen.state]?.title[language] ?? seen.state),
          ...sums.map(({ key }) => money(seen.sums[key])),
          ...dates.map(({ key }) => day(seen.dates[key])),
          text(seen.case),
        ]
      }
      after = page.next
    } while (after !== null)
  }
  return {
    name: procedure.id,
    title: procedure.title[language],
    headings: [
      words.number,
      words.title,
      words.lot,
      words.state,
      ...sums.map(({ title }) => title),
      ...dates.map(({ title }) => title),
      words.case,
    ].map((heading) => heading[language]),
    rows: rows(),
  }
}
