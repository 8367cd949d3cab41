import type { Action, CaseFile, Json, ResolvedNeed } from '../kernel/index.ts'
import type { CaseIndex, CaseStore } from './ports.ts'

export interface Resolved {
  readonly values: Readonly<Record<string, unknown>>
  readonly journalled: Readonly<Record<string, ResolvedNeed>>
  readonly pins: readonly { readonly case: string; readonly version: number }[]
}

const nothing: Resolved = { values: {}, journalled: {}, pins: [] }

/** Resolves the needs of an action before its guard; what was used goes into the event with cases and versions. */
export async function resolveNeeds(
  action: Action,
  file: CaseFile,
  parent: CaseFile | null,
  input: unknown,
  store: CaseStore,
  index: CaseIndex,
): Promise<Resolved> {
  const names = Object.keys(action.needs)
  if (names.length === 0) return nothing
  const values: Record<string, unknown> = {}
  const journalled: Record<string, ResolvedNeed> = {}
  const pins: { case: string; version: number }[] = []
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
      const rows = await index.rows(file.tenant, need.query(ask))
      from = rows.map((row) => ({ case: row.case, version: row.version }))
      values[name] = need.select(rows)
    } else {
      const held = await store.holders(file.tenant, need.keys(ask))
      from = Object.values(held).flatMap((holder) => (holder ? [{ case: holder.case, version: 0 }] : []))
      values[name] = need.select(held)
    }
    journalled[name] = { kind: need.kind, from, value: values[name] as Json }
  }
  return { values, journalled, pins }
}
