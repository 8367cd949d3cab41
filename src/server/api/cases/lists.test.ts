import { describe, expect, it } from 'vitest'
import {
  type Bench,
  granted,
  inExpertise,
  published,
  recommended,
} from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, rolesIn, testApi } from '../testing/index.ts'

interface Rows {
  readonly items: readonly Record<string, unknown>[]
}
interface Seen {
  readonly fields: readonly { readonly key: string }[]
  readonly deadlines: readonly {
    readonly key: string
    readonly instance: string
    readonly stoppedOn: unknown
  }[]
  readonly tasks: readonly { readonly key: string; readonly holder: string | null }[]
  readonly version: number | null
}

const people = [
  'p1',
  'p2',
  'person-1',
  'person-2',
  'jury-1',
  'jury-2',
  'council-1',
  'expert-application-000001-0',
]

/** The public, every office by itself, and people who are parties of cases. */
function askers(t: Bench): readonly Asker[] {
  const { registry } = t.engine.parts
  const roles = rolesIn(registry.regulations.flatMap((r) => r.procedures))
  return [null, ...roles.map((role) => asker(`by-${role}`, role)), ...people.map((id) => asker(id))]
}

/** What lists say and what each case says by itself must be the same for everybody: two ways to one table. */
describe('lists and single cases', () => {
  it.each([
    ['the expertise', async () => (await inExpertise(2)).t],
    ['the jury', async () => (await recommended(2)).t],
    ['the results', async () => (await published(2)).t],
    ['the grant', async () => (await granted()).bench],
  ])('agree for everybody at %s', async (_, make) => {
    const t = await make()
    const api = testApi(t)
    const ids = await t.engine.parts.store.cases('fund')
    for (const who of askers(t)) {
      const name = who?.person ?? 'public'
      const rows = (await api.read<Rows>('/cases?limit=200', who)).items
      const seen = new Map<string, Seen>()
      for (const id of ids) {
        const { procedure } = await t.file(id)
        const answer = await api.get(`/cases/${procedure}/${id}`, who)
        if (answer.ok) seen.set(id, (await answer.json()) as Seen)
      }
      expect(rows.map((row) => row.case).sort(), name).toEqual([...seen.keys()].sort())
      for (const row of rows) {
        const one = seen.get(String(row.case))!
        const { visibility } = t.engine.parts.registry.procedure(String(row.procedure))
        const columns = one.fields.flatMap((f) => visibility[f.key]?.columns ?? [])
        for (const column of ['title', 'lot', 'holder'])
          expect(column in row, `${name} ${row.case} ${column}`).toBe(columns.includes(column))
        expect(row.version, `${name} ${row.case}`).toBe(one.version)
      }
      if (!who) continue
      const listed = (await api.read<Rows>('/deadlines?limit=200', who)).items
      const running = [...seen].flatMap(([id, { deadlines }]) =>
        deadlines.filter((d) => d.stoppedOn === null).map((d) => `${id} ${d.key} ${d.instance}`),
      )
      expect(
        listed.map((d) => `${(d.case as { case: string }).case} ${d.key} ${d.instance}`).sort(),
        name,
      ).toEqual(running.sort())
      const tasks = (await api.read<Rows>('/tasks?limit=200', who)).items
      const mine = [...seen].flatMap(([id, one]) =>
        one.tasks.filter((x) => x.holder === null || x.holder === who.person).map((x) => `${id} ${x.key}`),
      )
      expect(tasks.map((x) => `${(x.case as { case: string }).case} ${x.key}`).sort(), name).toEqual(
        expect.arrayContaining(mine.sort()),
      )
    }
  })
})
