import { createHash } from 'node:crypto'
import { type Acted, type Actor, createEngine, type Engine, rowOf } from '../../engine/index.ts'
import { kopecks, money, Problem, sum } from '../../kernel/index.ts'
import type { Sheet } from '../file/index.ts'
import type { Kind, RowContext } from '../kinds/index.ts'
import type { Mapping } from '../mapping.ts'
import { peopleRegister } from '../people.ts'
import type { ImportReport, MoneyReport, RowReport } from '../report.ts'
import { type Remark, sumOf, type TypedRegistry, type TypedRow, typedRows } from '../rows.ts'
import { dryParts } from './dry-store.ts'
import { findingsOf, holdersIn, reasonsOf } from './remarks.ts'

/** An import as an officer orders it. */
export interface ImportOrder {
  readonly tenant: string
  readonly kind: Kind
  readonly file: { readonly name: string; readonly sha256: string }
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  /** The registry in words, and the day whose state it shows. */
  readonly registry: string
  readonly on: string
  readonly basis: RowContext['basis']
  readonly parent: string | null
  readonly actor: Actor
  readonly dryRun: boolean
  /** Looked at before each row: what was taken over by then stands, the rest is left. */
  readonly signal?: AbortSignal
  /** Told after each row. */
  readonly progress?: (done: number, all: number) => void
}

export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const parentNeeded = () =>
  new Problem('PARENT_NEEDED', 'content', { ru: 'Не назван конкурс', en: 'The contest is not named' }, [
    {
      path: 'parent',
      message: { ru: 'эти дела открываются под конкурсом', en: 'these cases are opened under a contest' },
      remedy: { ru: 'Назовите дело конкурса: --parent', en: 'Name the case of the contest: --parent' },
    },
  ])

/** A row is done once: the key names the very file, sheet and row. */
const keyOf = ({ file }: ImportOrder, { sheet, row }: TypedRow) => `import:${file.sha256}:${sheet}:${row}`

interface Done {
  readonly typed: TypedRow
  readonly report: RowReport
  readonly sums: Readonly<Record<string, string>>
}

/**
 * Takes a registry over, a command a row. The dry run does the very same on a store that keeps nothing. A run that broke off is
 * continued by the same order: rows that are done are found by their keys.
 * @throws Problem HEADINGS, PARENT_NEEDED
 */
export async function runImport(live: Engine, order: ImportOrder): Promise<ImportReport> {
  if (order.kind.under && order.parent === null) throw parentNeeded()
  const registry = typedRows(order.kind, order.mapping, order.sheets)
  const engine = order.dryRun
    ? createEngine({ ...dryParts(live.parts), regulations: live.parts.registry.regulations })
    : live
  const personOf = peopleRegister(live.parts.vault, order.tenant)
  const places = new Map<string, string>()
  const done: Done[] = []
  for (const typed of registry.rows) {
    if (order.signal?.aborted) break
    done.push(await takeRow(engine, order, typed, personOf, places))
    order.progress?.(done.length, registry.rows.length)
  }
  return reportOf(order, registry, done)
}

async function takeRow(
  engine: Engine,
  order: ImportOrder,
  typed: TypedRow,
  personOf: RowContext['person'],
  places: Map<string, string>,
): Promise<Done> {
  const { kind, parent, tenant, actor } = order
  const { sheet, row, head } = typed
  const base = { sheet, row, number: String(typed.values.registryNumber ?? ''), repeated: false, case: null }
  const refused = (reasons: readonly Remark[], duplicates: readonly string[] = []): Done => ({
    typed,
    report: { ...base, outcome: 'refused', reasons, findings: typed.notes, duplicates },
    sums: {},
  })
  if (typed.faults.length > 0) return refused(typed.faults)
  const faults: Remark[] = []
  const input = kind.input(typed.values, {
    evidence: { file: order.file, sheet, row, registry: order.registry, on: order.on },
    basis: order.basis,
    parent,
    person: personOf,
    fault: (column, message, remedy) => {
      faults.push({ column: head.headings[column] ?? kind.columns[column]!.headings[0], message, remedy })
    },
  })
  if (faults.length > 0) return refused(faults)
  // A case of this very run is named by its row: in a dry run it has no other name.
  const named = (remarks: readonly Remark[]) => remarks.map((remark) => withRows(remark, places))
  const placed = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? id)
  try {
    const acted = await engine.act({
      tenant,
      procedure: kind.procedure,
      case: null,
      ...(kind.under ? { parent } : {}),
      action: kind.action,
      input,
      actor,
      key: keyOf(order, typed),
    })
    places.set(acted.file.id, sheet === '' ? `${row}` : `${sheet}:${row}`)
    const findings = [...typed.notes, ...named(findingsOf(engine.parts, acted))]
    return accepted(engine, order, typed, { ...base, findings, duplicates: placed(holdersIn(acted)) }, acted)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const holders = error.items.flatMap(({ operands }) => (operands?.holder ? [String(operands.holder)] : []))
    return refused(named(reasonsOf(kind, head, error)), placed(holders))
  }
}

function accepted(
  { parts }: Engine,
  { dryRun }: ImportOrder,
  typed: TypedRow,
  told: Pick<RowReport, 'sheet' | 'row' | 'number' | 'findings' | 'duplicates'>,
  { file, ...acted }: Acted,
): Done {
  const repeated = acted.repeated === true
  const report: RowReport = {
    ...told,
    outcome: 'accepted',
    repeated,
    case: dryRun && !repeated ? null : file.id,
    reasons: [],
  }
  return { typed, report, sums: rowOf(parts.registry.procedure(file.procedure), file).sums }
}

function withRows(remark: Remark, places: ReadonlyMap<string, string>): Remark {
  let { ru, en } = remark.message
  for (const [id, place] of places) {
    ru = ru.replaceAll(id, `строки ${place}`)
    en = en.replaceAll(id, `of row ${place}`)
  }
  return { ...remark, message: { ru, en } }
}

/** Money of the registry against its own total row and against the cases. */
function moneyOf(
  { kind }: ImportOrder,
  { rows, totals }: TypedRegistry,
  done: readonly Done[],
): MoneyReport[] {
  const taken = done.filter((one) => one.report.outcome === 'accepted')
  return Object.entries(kind.columns).flatMap(([key, column]) => {
    const shown = rows.filter((row) => row.head.places.has(key))
    const { sum: kept } = column
    if (!kept || shown.length === 0) return []
    const told = totals.filter((total) => total.column === key)
    const inRows = sumOf(rows, key)
    const ofAccepted = sumOf(
      taken.map((one) => one.typed),
      key,
    )
    const inCases = sum(taken.map((one) => kopecks(one.sums[kept] ?? '0.00')))
    const toldSum = told.length === 0 ? null : sum(told.map((total) => kopecks(total.told)))
    return [
      {
        column: shown[0]!.head.headings[key]!,
        told: toldSum === null ? null : money(toldSum),
        rows: money(inRows),
        accepted: money(ofAccepted),
        cases: money(inCases),
        agrees: ofAccepted === inCases && (toldSum === null || toldSum === inRows),
      },
    ]
  })
}

function reportOf(order: ImportOrder, registry: TypedRegistry, done: readonly Done[]): ImportReport {
  const rows = done.map((one) => one.report)
  const ok = rows.filter((row) => row.outcome === 'accepted')
  return {
    kind: order.kind.id,
    dryRun: order.dryRun,
    file: order.file,
    registry: order.registry,
    on: order.on,
    basis: order.basis,
    accepted: ok.length,
    repeated: ok.filter((row) => row.repeated).length,
    refused: rows.length - ok.length,
    left: registry.rows.length - rows.length,
    skippedSheets: registry.skipped,
    unusedColumns: registry.unused,
    money: moneyOf(order, registry, done),
    rows,
  }
}
