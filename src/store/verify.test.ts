import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { makeCalendar } from '../kernel/index.ts'
import {
  type Database,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
  verifyStore,
} from './index.ts'
import { type FreshDatabase, freshDatabase } from './testing/index.ts'

const calendar = makeCalendar('t', [{ year: 2024, daysOff: ['2024-05-09'], workingWeekends: [] }])
const now = '2024-05-06T09:00:00.000Z'
let fresh: FreshDatabase
let db: Database
let engine: Engine

beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  const store = postgresStore(db, { now: () => now })
  const vault = postgresVault(db, masterKey(newMasterKey()))
  const clock = { now: () => now }
  engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar,
    vault,
    ids: randomIds(),
  })
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

/** A club with two members; the ids. */
async function club() {
  const keeper = { id: 'k', roles: ['keeper'] }
  const base = { tenant: 't', case: null, actor: keeper }
  const { file } = await engine.act({
    ...base,
    procedure: 'club',
    action: 'found',
    input: { title: 'Орион' },
  })
  const members: string[] = []
  for (const person of ['p1', 'p2']) {
    const { file: member } = await engine.act({
      ...base,
      procedure: 'member',
      parent: file.id,
      action: 'apply',
      input: { person, name: `Имя ${person}` },
      actor: { id: person, roles: ['child'] },
    })
    members.push(member.id)
  }
  return { club: file.id, member: members[0]! }
}

const run = (text: string, values: unknown[]) => db.as('*', (client) => client.query(text, values))
const check = () => verifyStore(db, engine.parts, 't')

describe('verify', () => {
  let ids: Awaited<ReturnType<typeof club>>
  beforeEach(async () => {
    await run('truncate cases, events, deadlines, tasks, parties, claims', [])
    ids = await club()
  })

  it('finds nothing where nothing was touched', async () => {
    expect(await check()).toEqual({ cases: 3, events: 3, broken: [] })
    expect(await verifyStore(db, engine.parts, 'other')).toEqual({ cases: 0, events: 0, broken: [] })
  })

  const where = 'where case_id = $1'
  it.each([
    [
      'a changed text',
      `update events set text = replace(text, '"role":"child"', '"role":"keeper"') ${where}`,
      /hash chain/,
    ],
    [
      'a changed instant',
      `update events set recorded_at = '2024-05-05T09:00:00.000Z' ${where}`,
      /hash chain/,
    ],
    ['a changed number', `update events set number = '77' ${where}`, /hash chain/],
    ['a changed hash', `update events set hash = repeat('a', 64) ${where}`, /hash chain/],
    ['a removed event', `delete from events ${where}`, /differs from the fold/],
    ['a removed case', `delete from cases ${where}`, /no case/],
    ['a changed state in the list', `update cases set state = 'out' ${where}`, /columns of the list/],
    ['a changed holder in the list', `update cases set holder = 'p9' ${where}`, /columns of the list/],
    ['a changed head', `update cases set head = repeat('b', 64) ${where}`, /head/],
    ['changed facts', `update cases set file = replace(file, '"state":"', '"state":"x') ${where}`, /fold/],
    ['an unreadable case', `update cases set file = '{' ${where}`, /cannot be read/],
    [
      'a case under another id',
      `update cases set file = replace(file, $1, 'member-x') ${where}`,
      /another one/,
    ],
  ])('names the case of %s', async (_, tampering, reason) => {
    await run(tampering, [ids.member])
    const { broken } = await check()
    expect(broken).toContainEqual({ case: ids.member, reason: expect.stringMatching(reason) })
    expect(new Set(broken.map((b) => b.case)).size).toBe(1)
  })

  it('names an event that was put in with a right hash of its own', async () => {
    await run(
      `insert into events select tenant, case_id, 2, recorded_at, null,
         encode(sha256(convert_to(hash || E'\\n2\\n' || recorded_at || E'\\n\\n' || text, 'UTF8')), 'hex'), text
       from events where case_id = $1`,
      [ids.member],
    )
    expect((await check()).broken).toMatchObject([
      { case: ids.member, reason: expect.stringMatching(/fold/) },
    ])
  })

  it('names a deadline that was put off behind the case', async () => {
    const { rowCount } = await run("update deadlines set due = '2030-01-01'", [])
    const { broken } = await check()
    expect(broken.length).toBeGreaterThan(0)
    expect(rowCount).toBeGreaterThan(0)
    expect(broken.every((b) => /deadlines differ/.test(b.reason))).toBe(true)
  })
})
