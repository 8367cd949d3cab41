import { z } from 'zod'
import { counterOf, lookAt } from '../../../engine/index.ts'
import { fold } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'

const series = z.object({
  procedure: z.string(),
  of: z.object({ procedure: z.string(), case: z.string(), title: z.string().nullable() }).nullable(),
  from: z.string().meta({ description: 'When the first number was given' }),
  to: z.string(),
  given: z.int(),
  last: z.int(),
  counter: z.int().meta({ description: 'Where the counter itself stands: the last number, if all is well' }),
  missing: z.array(z.int()).meta({ description: 'Numbers up to the last that no case has' }),
  twice: z.array(z.int()).meta({ description: 'Numbers that more than one case has' }),
})
export const numberRegister = z.object({ items: z.array(series) }).meta({ id: 'NumberRegister' })
export type NumberRegister = z.infer<typeof numberRegister>

/** What numbers up to the greatest are missing, and which stand twice. */
export function gapsIn(given: readonly number[]) {
  const last = Math.max(0, ...given)
  const times = new Map<number, number>()
  for (const n of given) times.set(n, (times.get(n) ?? 0) + 1)
  const all = Array.from({ length: last }, (_, i) => i + 1)
  return {
    last,
    missing: all.filter((n) => !times.has(n)),
    twice: all.filter((n) => (times.get(n) ?? 0) > 1),
  }
}

/**
 * The numbers that counters gave: one series a kind of case and the case at the top of it, for that is what counters are named by
 * (a contest counts its applications and its agreements, whatever stands between).
 */
export async function numbersSeen({ parts, viewer }: Omit<ReportCall, 'c'>): Promise<NumberRegister> {
  const { engine } = parts
  const { registry, store } = engine.parts
  const counted = registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter(({ actions }) => actions.some(({ number }) => number !== null))
  const items: NumberRegister['items'] = []
  const givenAt = async (one: { readonly case: string }) => {
    const events = await store.journal(viewer.tenant, one.case)
    return events.find(({ number }) => number !== null)?.recordedAt ?? ''
  }
  /** Where the counter stands that numbered a case, found by the event itself. */
  const counterAt = async (id: string) => {
    const [file, events] = await Promise.all([
      store.load(viewer.tenant, id),
      store.journal(viewer.tenant, id),
    ])
    const event = events.find(({ number }) => number !== null)
    if (!file || !event) return 0
    const procedure = registry.procedure(file.procedure)
    const before = fold(procedure, file.tenant, id, file.parent, events.slice(0, event.seq - 1))
    const name = await counterOf(engine.parts, before, event)
    return name === null ? 0 : store.counter(viewer.tenant, name)
  }
  const rows = await engine.list(viewer.tenant, {})
  const parents = new Map(rows.map((row) => [row.case, row.parent]))
  const topOf = (id: string): string => {
    const parent = parents.get(id)
    return parent ? topOf(parent) : id
  }
  for (const procedure of counted) {
    const byTop = new Map<string, { readonly number: number; readonly case: string }[]>()
    for (const row of rows) {
      if (row.procedure !== procedure.id || row.number === null || !/^\d+$/.test(row.number)) continue
      // What stands below nothing is counted by its kind alone.
      const top = row.parent === null ? '' : topOf(row.case)
      const own = byTop.get(top) ?? []
      own.push({ number: Number(row.number), case: row.case })
      byTop.set(top, own)
    }
    for (const [top, given] of byTop) {
      const file = top === '' ? null : await store.load(viewer.tenant, top)
      const above = file && lookAt(registry.procedure(file.procedure), file, viewer.actor)
      if (top !== '' && !above) continue
      const title = above?.fields.find(({ key }) => key === 'title')?.value
      const round = above?.fields.find(({ key }) => key === 'round')?.value
      const inOrder = given.toSorted((a, b) => a.number - b.number)
      const [from, to] = await Promise.all([inOrder[0]!, inOrder.at(-1)!].map(givenAt))
      const counter = await counterAt(inOrder.at(-1)!.case)
      const { last, missing, twice } = gapsIn(given.map(({ number }) => number))
      items.push({
        procedure: procedure.id,
        of: file && {
          ...{ procedure: file.procedure, case: file.id },
          title: [round, title].filter((part) => typeof part === 'string' && part !== '').join(' · ') || null,
        },
        ...{ from: from!, to: to! },
        ...{ given: given.length, last, counter, missing, twice },
      })
    }
  }
  return { items }
}
