import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../engine/index.ts'
import { memoryTables } from '../../../memory/tables/index.ts'
import { kodAi } from '../../../regulations/kod-ai/index.ts'
import {
  accept,
  type Bench,
  fileReport,
  granted,
  payTranche,
  published,
} from '../../../regulations/kod-ai/testing/index.ts'
import { holdTables } from '../../../tables/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { type TablesHistory, type TablesPage, type TablesPreview, tablesApi } from './index.ts'

const administrator = asker('admin', 'administrator')

function over(bench: Bench) {
  const book = memoryTables()
  const tables = holdTables(book)
  const { registry: _, ...ports } = bench.engine.parts
  const engine = createEngine({ ...ports, regulations: [kodAi], tables })
  const seen: unknown[] = []
  const app = tablesApi({
    ...testApi(bench).parts,
    engine,
    book,
    broughtIn: tables.refresh,
    namesOf: async (_of, people) => new Map(people.map((person) => [person, `Имя ${person}`])),
    accessed: async (one) => void seen.push(one),
  })
  const ask = (path: string, who: Asker, input?: object) =>
    app.request(`/api/v1/tables${path}`, {
      method: input ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
      },
      ...(input ? { body: JSON.stringify(input) } : {}),
    })
  const json = async <T>(answer: Response | Promise<Response>) => (await (await answer).json()) as T
  return { engine, ask, json, seen }
}
/** All weekdays of some months of a year off. */
const yearOff = (year: number, months: readonly number[]) => ({
  kind: 'calendar',
  file: [
    'day;kind;note',
    `${year};official;1 2023-12-01`,
    ...months.flatMap((month) =>
      Array.from({ length: 28 }, (_, i) => new Date(Date.UTC(year, month - 1, i + 1)))
        .filter((day) => ![0, 6].includes(day.getUTCDay()))
        .map((day) => `${day.toISOString().slice(0, 10)};off;`),
    ),
  ].join('\n'),
})

describe('the calendar and the key rates', () => {
  it('are shown to everybody who signed in, and brought in by administrators alone', async () => {
    const { ask, json } = over((await published(1)).t)
    expect((await ask('', null)).status).toBe(401)
    const page = await json<TablesPage>(ask('', asker('e', 'expert')))
    expect([page.calendar.revision, page.keyRates.revision, page.own]).toEqual([
      'ru@1',
      'cbr@1',
      { calendar: 0, 'key-rates': 0 },
    ])
    for (const role of ['fund-officer', 'director', 'auditor', 'expert'])
      for (const [path, input] of [['/history'], ['/preview', {}], ['', {}]] as const)
        expect((await ask(path, asker('x', role), input)).status, `${role} ${path}`).toBe(403)
  })

  it('show beforehand which running deadlines would move, are kept once, and move them by events', async () => {
    const { t, contest } = await published(1)
    const { engine, ask, json, seen } = over(t)
    const before = await engine.parts.store.running({ tenant: 'fund' })
    const year = Number(t.today().slice(0, 4))
    const file = yearOff(year, [4, 5, 6, 7, 8, 9, 10, 11])
    const both = asker('admin', 'administrator', 'fund-officer')
    const preview = await json<TablesPreview>(ask('/preview', both, file))
    const unnamed = await json<TablesPreview>(ask('/preview', administrator, file))
    expect(unnamed.moved.map(({ case: id, due }) => [id, due])).toEqual(
      preview.moved.map(({ due }) => [null, due]),
    )
    expect(preview.running).toBe(before.length)
    expect(preview.moved.length).toBeGreaterThan(0)
    expect(preview.moved.every(({ was, due, days }) => was < due && days > 0)).toBe(true)
    expect(await engine.parts.store.running({ tenant: 'fund' })).toEqual(before)

    const kept = { ...file, reason: 'Вышло постановление', seq: preview.seq }
    const history = await json<TablesHistory>(ask('', administrator, kept))
    expect(history.items).toMatchObject([
      {
        seq: 1,
        by: 'Имя admin',
        reason: 'Вышло постановление',
        sha256: preview.sha256,
        changes: preview.changes.length,
      },
    ])
    for (const again of [kept, { ...kept, file: yearOff(year, [4]).file }])
      expect([409, 422]).toContain((await ask('', administrator, again)).status)

    const journal = await engine.parts.store.journal('fund', contest)
    const { moved } = await engine.recountAll('fund')
    expect(moved.map(({ case: id, due }) => `${id} ${due}`).sort()).toEqual(
      preview.moved.map(({ case: id, due }) => `${id} ${due}`).sort(),
    )
    const after = await engine.parts.store.journal('fund', contest)
    expect(after.slice(0, journal.length)).toEqual(journal)
    expect((await engine.verify('fund')).broken).toEqual([])
    expect(seen).toEqual([])
    const other = await json<TablesHistory>(ask('/history', asker('second', 'administrator')))
    expect(other.items).toHaveLength(1)
    expect(seen).toMatchObject([{ viewer: 'second', people: ['admin'] }])
  })

  it('tell which penalties other rates would change, and leave one that was demanded as it is', {
    timeout: 30_000,
  }, async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await g.bench.moveTo('2025-03-08')
    await fileReport(g, 1)
    await accept(g, 1)
    const { engine, ask, json } = over(g.bench)
    const rates = (percent: string) => ({
      kind: 'key-rates',
      file: `from;percent;source\n2025-01-13;${percent};cbr.ru\n2025-03-31;through;`,
    })
    const preview = await json<TablesPreview>(ask('/preview', administrator, rates('10.50')))
    expect(preview.total).toEqual({ was: '5250.00', now: '2625.00' })
    expect(preview.sums).toMatchObject([{ case: null, number: null, was: null, now: null }])
    const both = asker('admin', 'administrator', 'fund-officer')
    const named = await json<TablesPreview>(ask('/preview', both, rates('10.50')))
    expect(named.sums).toMatchObject([{ case: g.grant, was: '5250.00', now: '2625.00' }])
    await ask('', administrator, { ...rates('10.50'), reason: 'Решение Банка России', seq: 0 })

    const actor = { id: 'director-1', roles: ['director'] }
    const demand = {
      tenant: 'fund',
      procedure: 'grant',
      case: g.grant,
      action: 'demand-penalty',
      actor,
    }
    const { event, file } = await engine.act({
      ...demand,
      input: { stage: 1, amount: '2625.00', reason: 'Просрочка' },
    })
    expect(JSON.stringify(file.facts)).toContain('2625.00')
    const next = await json<TablesPreview>(ask('/preview', administrator, rates('42.00')))
    expect([next.cases, next.sums]).toEqual([preview.cases, []])
    await ask('', administrator, { ...rates('42.00'), reason: 'Опечатка', seq: 1 })
    const { receipts } = await engine.explain('fund', g.grant, event.seq)
    expect(receipts[0]!.facts).toMatchObject({
      keyRates: expect.arrayContaining([{ from: '2025-01-13', percent: '10.50' }]),
    })
  })
})
