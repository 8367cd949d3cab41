import { expect, it } from 'vitest'
import { createEngine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { envelopeOf, makeCalendar } from '../kernel/index.ts'
import { countingIds, memoryStore, memoryVault } from '../memory/index.ts'
import { memoryTables } from '../memory/tables/index.ts'
import { calendarData } from '../reference/index.ts'
import { affectedBy, contentOf, holdTables, ownContent, sealed, type TableEdition, taken } from './index.ts'

const clock = { now: () => '2027-03-01T09:00:00.000Z' }

async function bench() {
  const book = memoryTables()
  const tables = holdTables(book)
  const store = memoryStore(clock)
  const engine = createEngine({
    ...{ regulations: [stars], store, index: store, clock, tables },
    calendar: makeCalendar(calendarData.revision, calendarData.years),
    vault: memoryVault(),
    ids: countingIds(),
  })
  const found = async () =>
    (
      await engine.act({
        ...{ tenant: 't', procedure: 'club', case: null, action: 'found', input: { title: 'Орион' } },
        actor: { id: 'k', roles: ['keeper'] },
      })
    ).file
  /** Brings a year in whose March has these days off. */
  const bring = async (daysOff: readonly string[]) => {
    const before = (await book.editions('t')).at(-1)
    const rows = ['day;kind;note', '2027;official;1 2026-09-17', ...daysOff.map((day) => `${day};off;`)]
    const content = taken(before ? contentOf(before) : ownContent('calendar'), rows.join('\n'))
    const edition: TableEdition = {
      ...{
        kind: 'calendar',
        seq: (before?.seq ?? 0) + 1,
        file: '',
        sha256: '',
        by: 'a',
        reason: 'x',
        at: clock.now(),
      },
      ...sealed(content),
    }
    await book.add('t', edition)
    return edition
  }
  return { engine, tables, found, bring, store }
}
const day = (file: Awaited<ReturnType<Awaited<ReturnType<typeof bench>>['found']>>) =>
  file.deadlines.find((one) => one.stoppedOn === null)?.due

it('a table that is brought in counts from then on, and what was decided keeps its own', async () => {
  const { engine, tables, found, bring, store } = await bench()
  const first = await found()
  expect(day(first)).toBe('2027-03-04')
  const edition = await bring(['2027-03-02', '2027-03-04'])
  // Kept, not in force yet.
  expect(day(await found())).toBe('2027-03-04')
  await tables.refresh('t')
  const second = await found()
  expect(day(second)).not.toBe('2027-03-04')
  const said = async (id: string) => (await store.journal('t', id)).map((event) => envelopeOf(event).tables)
  expect(await said(first.id)).toEqual([undefined])
  expect(await said(second.id)).toEqual([{ calendar: edition.revision, keyRates: 'cbr@1' }])

  // Only the running deadline of the first is another day now; nothing moved by itself.
  const calendar = tables.now('t')!.calendar
  const affected = await affectedBy(engine.parts, 't', calendar)
  expect(affected.moved.map(({ case: id, was }) => [id, was])).toContainEqual([first.id, '2027-03-04'])
  expect(day((await store.load('t', first.id))!)).toBe('2027-03-04')
  const { moved } = await engine.recountAll('t')
  expect(moved.map((one) => one.due)).toEqual(affected.moved.map((one) => one.due))
  expect((await engine.verify('t')).broken).toEqual([])
  expect(await engine.recountAll('t')).toEqual({ moved: [], failures: [] })

  // A third edition: explanations of events go on being told by the tables that they name.
  await bring([])
  await tables.refresh('t')
  const { envelope } = await engine.explain('t', second.id, 1)
  expect(envelope.tables?.calendar).toBe(edition.revision)
  expect((await tables.named('t', envelope.tables!)).calendar).toBe(calendar)
  expect(tables.calendars('t')).toContain(calendar)
  await expect(tables.named('t', { calendar: 'ru@1+none', keyRates: 'cbr@1' })).rejects.toThrow(
    'UNKNOWN_TABLES',
  )
})
