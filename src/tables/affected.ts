import { type EngineParts, readingsOf, tablesNow } from '../engine/index.ts'
import {
  type Calendar,
  type CaseFile,
  Guard,
  type IsoDate,
  moscowDate,
  movesOf,
  type Procedure,
  type Rated,
  type RateTable,
  type Text,
} from '../kernel/index.ts'

/** A running deadline that another calendar would move. */
export interface Affected {
  readonly procedure: string
  readonly case: string
  readonly number: string | null
  readonly key: string
  readonly was: IsoDate
  readonly due: IsoDate
}

/** Running deadlines looked at, and those of them that a calendar would move. Nothing is done. */
export async function affectedBy(
  { store, registry }: Pick<EngineParts, 'store' | 'registry'>,
  tenant: string,
  calendar: Calendar,
): Promise<{ readonly running: number; readonly moved: readonly Affected[] }> {
  const running = await store.running({ tenant })
  const files = await store.loadAll(tenant, [...new Set(running.map((due) => due.case))])
  const moved = files.flatMap((file) => {
    const procedure = registry.procedure(file.procedure)
    return movesOf(procedure.deadlines, procedure, file, calendar).map(({ deadline, end }) => ({
      ...{ procedure: procedure.id, case: file.id, number: file.number },
      ...{ key: deadline.key, was: deadline.due, due: end.due },
    }))
  })
  return { running: running.length, moved: moved.toSorted((a, b) => (a.was < b.was ? -1 : 1)) }
}

/** A sum not decided yet that other rates would make another one, as if it were decided today. */
export interface Recounted {
  readonly procedure: string
  readonly case: string
  readonly number: string | null
  readonly title: Text
  /** Roles on the case that may know the sum. */
  readonly told: readonly string[]
  readonly was: string | null
  readonly now: string | null
}

/** Cases whose sums go by key rates, and those sums that other rates would change. Nothing is done. */
export async function recountedBy(
  parts: EngineParts,
  tenant: string,
  rates: RateTable,
): Promise<{ readonly cases: number; readonly sums: readonly Recounted[] }> {
  const { registry, index, store, clock } = parts
  const on = moscowDate(clock.now())
  const rated = registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter(({ foresights }) => foresights?.some((one) => one.rated))
  let cases = 0
  const sums: Recounted[] = []
  for (const procedure of rated) {
    const rows = await index.rows(tenant, { procedure: procedure.id })
    const open = rows.filter(({ state }) => !procedure.states[state]?.final)
    cases += open.length
    for (const file of await store.loadAll(
      tenant,
      open.map((row) => row.case),
    )) {
      const [was, now] = [tablesNow(parts, tenant).keyRates, rates].map((table) =>
        sumsOf(parts, tenant, procedure, file, on, table),
      )
      for (const [key, { title, told, sum }] of now!)
        if (was!.get(key)?.sum !== sum)
          sums.push({
            ...{ procedure: procedure.id, case: file.id, number: file.number },
            ...{ title, told, was: was!.get(key)?.sum ?? null, now: sum },
          })
    }
  }
  return { cases, sums }
}

function sumsOf(
  parts: EngineParts,
  tenant: string,
  procedure: Procedure,
  file: CaseFile,
  on: IsoDate,
  rates: RateTable,
): ReadonlyMap<string, Pick<Recounted, 'title' | 'told'> & { readonly sum: string | null }> {
  const { calendar } = tablesNow(parts, tenant)
  const regulation = parts.registry.regulationOf(procedure)
  const guard = () => new Guard(regulation, calendar, readingsOf(file), file.edition, rates)
  const said = (procedure.foresights ?? []).flatMap((foresight) => {
    const how: Rated | undefined = foresight.rated
    if (!how) return []
    const seen = foresight.look({ facts: file.facts, input: how.input(on), file, on, calendar, guard })
    return seen.map(
      ({ key, title, values }) =>
        [`${foresight.name} ${key}`, { title, told: foresight.told, sum: how.sum(values) }] as const,
    )
  })
  return new Map(said)
}
