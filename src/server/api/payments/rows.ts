import {
  caseOpenings,
  columnOpenings,
  type Page,
  type RowFilter,
  type RowMark,
  type RowView,
  rowFor,
  type SeenRow,
} from '../../../engine/index.ts'
import type { CaseRow, Procedure } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'

export type Call = Omit<ReportCall, 'c'>

/** A row as its reader sees it, with the contest that it belongs to. */
export interface ReadRow extends RowView {
  readonly contest: string | null
  readonly agreement: string | null
  readonly round: string | null
  /** What the row keeps for totals; no column of it leaves as it is. */
  readonly kept: CaseRow['marks']
}

const AT_ONCE = 2000

export const proceduresOf = ({ parts }: Call, capability: string): readonly Procedure[] =>
  parts.engine.parts.registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter((procedure) => procedure.capability === capability)

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

async function* pagesOf(
  { parts, viewer }: Call,
  procedure: Procedure,
  column: string | null,
  where: RowFilter,
) {
  const { roles } = viewer.actor
  let after: RowMark | null = null
  do {
    const page: Page<SeenRow, RowMark> = await parts.pages.page(viewer.tenant, {
      person: viewer.person,
      within: [
        caseOpenings([procedure], roles),
        ...(column === null ? [] : [columnOpenings([procedure], roles, column)]),
      ],
      where: { ...where, procedure: procedure.id },
      sort: { column: 'case', descending: false },
      limit: AT_ONCE,
      after,
    })
    yield page.items
    after = page.next
  } while (after !== null)
}

/** Every row of a kind of work whose column the reader may see; what of it is theirs to see, and no more. */
export async function rowsOf(
  call: Call,
  capability: string,
  column: string | null,
  where: RowFilter = {},
): Promise<readonly ReadRow[]> {
  const found: ReadRow[] = []
  for (const procedure of proceduresOf(call, capability))
    for await (const items of pagesOf(call, procedure, column, where))
      for (const { row, roles } of items)
        found.push({
          ...rowFor(procedure, row, [...call.viewer.actor.roles, ...roles]),
          contest: textOf(row.marks?.contest),
          agreement: textOf(row.marks?.agreement) ?? textOf(row.marks?.number),
          round: textOf(row.marks?.round),
          kept: row.marks,
        })
  return found
}
