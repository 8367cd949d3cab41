import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { canonical, makeCalendar } from '../kernel/index.ts'
import {
  type Database,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
  rebuildCases,
  verifyStore,
} from './index.ts'
import { type FreshDatabase, freshDatabase } from './testing/index.ts'

const clock = { now: () => '2024-05-06T09:00:00.000Z' }
let fresh: FreshDatabase
let db: Database
let engine: Engine
const ids: string[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  const store = postgresStore(db, clock)
  engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar: makeCalendar('t', [{ year: 2024, daysOff: ['2024-05-09'], workingWeekends: [] }]),
    vault: postgresVault(db, masterKey(newMasterKey())),
    ids: randomIds(),
  })
  const base = { tenant: 't', case: null, actor: { id: 'k', roles: ['keeper'] } }
  const { file } = await engine.act({
    ...base,
    procedure: 'club',
    action: 'found',
    input: { title: 'Орион' },
  })
  ids.push(file.id)
  for (const person of ['p1', 'p2']) {
    const actor = { id: person, roles: ['child'] }
    const input = { person, name: `Имя ${person}` }
    const opened = await engine.act({
      ...base,
      procedure: 'member',
      parent: file.id,
      action: 'apply',
      input,
      actor,
    })
    ids.push(opened.file.id)
  }
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const run = (text: string, values: unknown[] = []) => db.as('*', (client) => client.query(text, values))
const rebuild = (tenant: string | null = null) => rebuildCases(db, engine.parts, tenant)
/** What the tables hold; a file is compared as a value, since the order of its keys says nothing. */
const picture = async () => {
  const all: unknown[] = []
  for (const table of ['cases', 'deadlines', 'tasks', 'parties']) {
    const rows = await run(`select to_jsonb(x) as row from ${table} x`)
    const told = rows.rows.map(({ row }) =>
      canonical(row.file ? { ...row, file: JSON.parse(row.file) } : row),
    )
    all.push(told.sort())
  }
  return all
}

describe('a rebuild', () => {
  it('of what is in order changes nothing', async () => {
    const before = await picture()
    expect(await rebuild()).toEqual({ cases: 3, broken: [] })
    expect(await picture()).toEqual(before)
  })

  it('makes damaged rows, deadlines, tasks and parties what the journals say', async () => {
    const before = await picture()
    await run(
      `update cases set state = 'closed', title = 'x', file = '{}', head = '', version = 9, sums = '{"a": 1}'`,
    )
    await run(`delete from deadlines`)
    await run(
      `insert into deadlines (tenant, case_id, key, instance, procedure, due) values ('t', $1, 'no', '', 'club', now())`,
      [ids[0]],
    )
    await run('delete from tasks')
    await run(`insert into parties values ('t', $1, 'somebody', 'keeper')`, [ids[0]])
    expect((await verifyStore(db, engine.parts, 't')).broken.length).toBeGreaterThan(0)
    expect(await rebuild('other')).toEqual({ cases: 0, broken: [] })
    expect(await rebuild('t')).toEqual({ cases: 3, broken: [] })
    expect((await verifyStore(db, engine.parts, 't')).broken).toEqual([])
    expect(await picture()).toEqual(before)
  })

  it('keeps in mind which deadlines had their action', async () => {
    await run('update deadlines set fired = true')
    await rebuild()
    expect((await run('select fired from deadlines')).rows).toEqual([{ fired: true }])
    await run('update deadlines set fired = false')
  })

  it('leaves a case alone whose journal does not hold', async () => {
    await run(`update events set text = replace(text, 'Орион', 'Лира') where case_id = $1`, [ids[0]])
    await run(`update cases set title = 'x' where case_id = $1`, [ids[0]])
    expect(await rebuild()).toMatchObject({
      cases: 3,
      broken: [{ case: ids[0], reason: expect.stringContaining('event 1') }],
    })
    expect((await run('select title from cases where case_id = $1', [ids[0]])).rows).toEqual([{ title: 'x' }])
  })
})
