import { describe, expect, it } from 'vitest'
import { canonical, makeCalendar, type Problem } from '../kernel/index.ts'
import { countingIds, memoryStore, memoryVault, virtualClock } from '../memory/index.ts'
import { createEngine } from './index.ts'
import { stars } from './testing/index.ts'

const keeper = { id: 'k', roles: ['keeper'] }
const child = (id: string) => ({ id, roles: ['child'] })

function make() {
  const clock = virtualClock('2024-05-06T06:00:00Z')
  const store = memoryStore(clock)
  const engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar: makeCalendar('t', [{ year: 2024, daysOff: ['2024-05-09'], workingWeekends: [] }]),
    vault: memoryVault(),
    ids: countingIds(),
  })
  const found = (title = 'Орион') =>
    engine.act({
      tenant: 't',
      procedure: 'club',
      case: null,
      action: 'found',
      input: { title },
      actor: keeper,
    })
  const apply = (parent: string, person: string, key?: string) =>
    engine.act({
      tenant: 't',
      procedure: 'member',
      case: null,
      parent,
      action: 'apply',
      input: { person, name: `Имя ${person}` },
      actor: child(person),
      ...(key ? { key } : {}),
    })
  return { clock, store, engine, found, apply }
}
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'allowed',
    (error: { code?: string }) => error.code,
  )

describe('engine', () => {
  it('opens a case, allots numbers, seals personal fields and keeps the chain', async () => {
    const { engine, found, apply } = make()
    const { file } = await found()
    const first = await apply(file.id, 'p1')
    const second = await apply(file.id, 'p2')
    expect([first.file.number, second.file.number]).toEqual(['1', '2'])
    expect(first.event.text).not.toContain('Имя')
    expect(first.file.edition).toBe('stars@1')
    expect(await engine.verify('t')).toEqual({ cases: 3, events: 3, broken: [] })
  })
  it('refuses wrong role, state, action, case, version, input and a held claim, each with its code', async () => {
    const { engine, found, apply } = make()
    const { file } = await found()
    await apply(file.id, 'p1')
    const base = { tenant: 't', procedure: 'club', case: file.id, input: {}, actor: keeper }
    expect(await codeOf(engine.act({ ...base, action: 'accept-all', actor: child('x') }))).toBe(
      'ROLE_NOT_ALLOWED',
    )
    const [clause] = engine.parts.registry
      .procedure('club')
      .actions.find(({ name }) => name === 'found')!.clauses
    const told = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => [],
        (error: Problem) => error.items.map(({ path, clause: named }) => [path, named]),
      )
    const opening = { ...base, case: null, action: 'found', input: { title: 5 } }
    expect(await told(engine.act(opening))).toEqual([['title', clause]])
    expect(await told(engine.act({ ...opening, actor: child('x') }))).toEqual([['role', clause]])
    expect(await codeOf(engine.act({ ...base, action: 'found', input: { title: 'x' } }))).toBe('WRONG_STATE')
    expect(await codeOf(engine.act({ ...base, action: 'dance' }))).toBe('UNKNOWN_ACTION')
    expect(await codeOf(engine.act({ ...base, case: 'nope', action: 'accept-all' }))).toBe('UNKNOWN_CASE')
    expect(await codeOf(engine.act({ ...base, tenant: 'other', action: 'accept-all' }))).toBe('UNKNOWN_CASE')
    expect(await codeOf(engine.act({ ...base, action: 'accept-all', expectedVersion: 7 }))).toBe(
      'VERSION_CONFLICT',
    )
    expect(await codeOf(found(''))).toBe('TITLE')
    expect(await codeOf(engine.act({ ...base, case: null, action: 'found', input: { title: 5 } }))).toBe(
      'INVALID_INPUT',
    )
    expect(await codeOf(apply(file.id, 'p1'))).toBe('DUPLICATE')
  })
  it('does a repeated key once', async () => {
    const { engine, found, apply } = make()
    const { file } = await found()
    const [a, b] = await Promise.all([apply(file.id, 'p1', 'key'), apply(file.id, 'p1', 'key')])
    expect(b.file.id).toBe(a.file.id)
    expect((await engine.verify('t')).cases).toBe(2)
  })
  it('commuting actions on one case are retried, none is lost', async () => {
    const { engine, found } = make()
    const { file } = await found()
    const one = () =>
      engine.act({
        tenant: 't',
        procedure: 'club',
        case: file.id,
        action: 'accept-all',
        input: {},
        actor: keeper,
      })
    await Promise.all(Array.from({ length: 10 }, one))
    expect((await engine.parts.store.load('t', file.id))?.version).toBe(11)
  })
  it('fans a decision out exactly once and fires passed deadlines', async () => {
    const { engine, found, apply, clock } = make()
    const { file } = await found()
    for (const p of ['p1', 'p2', 'p3']) await apply(file.id, p)
    await engine.act({
      tenant: 't',
      procedure: 'club',
      case: file.id,
      action: 'accept-all',
      input: {},
      actor: keeper,
    })
    expect((await engine.drain()).commands).toBe(3)
    expect((await engine.drain()).commands).toBe(0)
    expect((await engine.fireDue()).fired).toBe(0)
    clock.set('2024-05-12T21:00:01Z') // three working days from 6 May skip the holiday: due 10 May
    expect((await engine.fireDue()).fired).toBe(1)
    expect((await engine.parts.store.load('t', file.id))?.state).toBe('closed')
    expect((await engine.fireDue()).fired).toBe(0)
  })
  it('explains an event from the journal and shows hidden fields to nobody else', async () => {
    const { engine, found, apply } = make()
    const { file } = await found()
    const { file: person } = await apply(file.id, 'p1')
    const told = await engine.explain('t', file.id, 1)
    expect(told.findings.map((f) => [f.clause, f.outcome])).toEqual([['stars:1', 'met']])
    expect((await engine.view('t', person.id, child('p1'))).fields).toEqual([])
    expect((await engine.view('t', person.id, keeper)).fields).toHaveLength(1)
    expect(canonical(told.envelope.needs)).toBe('{}')
  })
  it('erasure leaves the chain whole', async () => {
    const { engine, found, apply } = make()
    const { file } = await found()
    const { file: person } = await apply(file.id, 'p1')
    const sealed = (person.facts as { name: never }).name
    expect(engine.parts.vault.open('t', sealed)).toBe('Имя p1')
    engine.parts.vault.erase('t', 'p1')
    expect(engine.parts.vault.open('t', sealed)).toBeNull()
    expect((await engine.verify('t')).broken).toEqual([])
  })
})
