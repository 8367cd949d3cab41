import type {
  Action,
  CaseFile,
  IsoDate,
  Json,
  Procedure,
  ResolvedNeed,
  StoredEvent,
} from '../kernel/index.ts'
import { resolveException } from './exceptions/index.ts'
import type { EngineParts } from './parts.ts'

export interface Resolved {
  readonly values: Readonly<Record<string, unknown>>
  readonly journalled: Readonly<Record<string, ResolvedNeed>>
  readonly pins: readonly { readonly case: string; readonly version: number }[]
  /** The journal of the case, where the action is a lawful exception to it. */
  readonly journal: readonly StoredEvent[] | null
  /** The input as it is journalled, where it holds values of another event: sealed as they are there. */
  readonly input: unknown
}

const nothing: Resolved = { values: {}, journalled: {}, pins: [], journal: null, input: undefined }

/** Resolves the needs of an action before its guard; what was used goes into the event with cases and versions. */
export async function resolveNeeds(
  parts: EngineParts,
  procedure: Procedure,
  action: Action,
  file: CaseFile,
  parent: CaseFile | null,
  input: unknown,
  on: IsoDate,
): Promise<Resolved> {
  const names = Object.keys(action.needs)
  if (names.length === 0) return nothing
  const { store, index } = parts
  const values: Record<string, unknown> = {}
  const journalled: Record<string, ResolvedNeed> = {}
  const pins: { case: string; version: number }[] = []
  let own: Pick<Resolved, 'journal' | 'input'> = nothing
  const ask = { facts: file.facts, input, file, parent }
  for (const name of names) {
    const need = action.needs[name]!
    let from: { case: string; version: number }[] = []
    if (need.kind === 'parent') {
      if (!parent) throw new TypeError(`${file.procedure}.${action.name} needs a parent`)
      from = [{ case: parent.id, version: parent.version }]
      values[name] = need.select(parent.facts as never, parent)
      if (need.pin) pins.push(from[0]!)
    } else if (need.kind === 'index') {
      const found = await index.rows(file.tenant, need.query(ask))
      const rows = need.keeps ? found.filter(need.keeps(ask)) : found
      from = rows.map((row) => ({ case: row.case, version: row.version }))
      values[name] = need.select(rows)
    } else if (need.kind === 'journal') {
      const found = await resolveException(parts, procedure, need.of, file, input, on)
      from = [{ case: file.id, version: file.version }]
      values[name] = found.value
      own = found
    } else {
      const held = await store.holders(file.tenant, need.keys(ask))
      from = Object.values(held).flatMap((holder) => (holder ? [{ case: holder.case, version: 0 }] : []))
      values[name] = need.select(held)
    }
    journalled[name] = { kind: need.kind, from, value: values[name] as Json }
  }
  return { values, journalled, pins, journal: own.journal, input: own.input }
}
