import { type CaseRow, type ExceptionKind, exceptionKinds, type Procedure } from '../kernel/index.ts'
import { seesVersion } from './openings.ts'

/** A list row as one viewer sees it: a column that no field they see tells is not there. */
export interface RowView {
  readonly case: string
  readonly procedure: string
  readonly parent: string | null
  readonly state: string
  /** Null for whoever does not oversee the case: it counts what they do not see, too. */
  readonly version: number | null
  readonly number: string | null
  readonly title?: string | null
  readonly lot?: string | null
  readonly holder?: string | null
  readonly sums: Readonly<Record<string, string>>
  readonly dates: Readonly<Record<string, string>>
  /** What became of the record: told to everybody who sees the case, whatever they see of it. */
  readonly marks: readonly ExceptionKind[]
}

function columnsFor({ visibility }: Procedure, state: string, roles: readonly string[]): Set<string> {
  const seen = new Set<string>()
  for (const { columns, seenBy } of Object.values(visibility)) {
    if (!columns) continue
    const states = ['public', ...roles].map((role) =>
      Object.hasOwn(seenBy, role) ? seenBy[role] : undefined,
    )
    if (states.some((in_) => in_ === 'always' || in_?.includes(state))) for (const c of columns) seen.add(c)
  }
  return seen
}

const pick = (values: Readonly<Record<string, string>>, kind: string, seen: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => seen.has(`${kind}.${name}`)))

/** What of a row somebody with these roles on the case sees. */
export function rowFor(procedure: Procedure, row: CaseRow, roles: readonly string[]): RowView {
  const seen = columnsFor(procedure, row.state, roles)
  return {
    case: row.case,
    procedure: row.procedure,
    parent: row.parent,
    state: row.state,
    version: seesVersion(procedure, row.state, roles) ? row.version : null,
    number: row.number,
    ...(seen.has('title') ? { title: row.title } : {}),
    ...(seen.has('lot') ? { lot: row.lot } : {}),
    ...(seen.has('holder') ? { holder: row.holder } : {}),
    sums: pick(row.sums, 'sums', seen),
    dates: pick(row.dates, 'dates', seen),
    marks: exceptionKinds.filter((kind) => Object.hasOwn(row.marks, kind)),
  }
}
