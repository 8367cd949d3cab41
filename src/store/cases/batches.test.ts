import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Acted, Command } from '../../engine/index.ts'
import { captain, openHarbour, pilot, tenant } from '../../engine/testing/index.ts'
import * as memory from '../../memory/index.ts'
import { verifyStore } from '../verify.ts'
import { type Chance, chance, seed, twoProcesses } from './two-processes.fixture.ts'

const WAVES = process.env.MERA_SOAK ? 300 : 15
const STEPS = process.env.MERA_SOAK ? 5000 : 250

type Processes = Awaited<ReturnType<typeof twoProcesses>>
type Engine = Processes['nodes'][number]['engine']
type Ask = Pick<Command, 'case' | 'action' | 'input' | 'actor'> &
  Partial<Pick<Command, 'key' | 'expectedVersion'>>
interface ShipFacts {
  readonly place: string | null
  readonly notes: readonly string[]
}

/** Sends a command about a ship; a refusal gives its code. */
const ask = (engine: Engine, command: Ask): Promise<Acted | string> =>
  engine
    .act({ tenant, procedure: 'ship', ...command })
    .catch((error: { code?: string }) => error.code ?? String(error))
const codeOf = (result: Acted | string) =>
  typeof result === 'string' ? result : result.repeated ? 'repeated' : 'done'
const nameOf = (result: Acted | string) =>
  typeof result === 'string' ? result : `${result.file.id}#${result.event.seq}`

const arrive = (who: string, more: Partial<Ask> = {}): Ask => ({
  case: null,
  action: 'arrive',
  input: { captain: who, captainName: `Капитан ${who}`, name: 'Заря', flag: 'red' },
  actor: captain(who),
  ...more,
})
const note = (id: string, text: string, more: Partial<Ask> = {}): Ask => ({
  case: id,
  action: 'note',
  input: { text },
  actor: pilot,
  ...more,
})
const berth = (id: string, place: string, more: Partial<Ask> = {}): Ask => ({
  case: id,
  action: 'berth',
  input: { place, until: '2024-06-20', toll: '100.00' },
  actor: pilot,
  ...more,
})
const leave = (id: string, more: Partial<Ask> = {}): Ask => ({
  case: id,
  action: 'leave',
  input: {},
  actor: captain('c'),
  ...more,
})

/** A command about one of a few ships, drawn. */
function drawn(random: Chance, ships: readonly string[], mark: string): Ask {
  if (ships.length === 0 || random.yes(20)) return arrive(`c${random.below(500)}`)
  const id = random.of(ships.slice(-6))
  const kind = random.below(10)
  if (kind < 5) return note(id, mark)
  if (kind < 7) return berth(id, random.of(['A', 'B', 'C']))
  if (kind < 8)
    return { case: id, action: 'unload', input: { tons: 1 + random.below(9) }, actor: captain('c') }
  return leave(id)
}

let two: Processes
const made: Processes[] = []
const processes = async () => {
  two = await twoProcesses()
  made.push(two)
}
afterAll(async () => {
  for (const { end } of made) await end()
})
const both = async (...asks: Ask[]) =>
  (await Promise.all(asks.map((one, n) => ask(two.nodes[n % 2]!.engine, one)))).map(codeOf).sort()
const ship = async (who: string) => {
  const acted = await ask(two.nodes[0].engine, arrive(who))
  if (typeof acted === 'string') throw new Error(acted)
  return acted.file.id
}

describe('commands of two processes at once', () => {
  beforeAll(processes)

  it('with one key are done once and told to all, where the version is asked for and the process knows nothing', async () => {
    for (let n = 0; n < 40; n++) {
      const once = note(await ship(`v${n}`), 'once', { expectedVersion: 1, key: `v${n}` })
      expect(await both(once, once, once, once)).toEqual(['done', 'repeated', 'repeated', 'repeated'])
    }
  })

  it('with one key are done once and told to all, where each would take the same claim', async () => {
    for (let n = 0; n < 60; n++) {
      const once = arrive(`k${n}`, { key: `k${n}` })
      expect(await both(once, once, once, once)).toEqual(['done', 'repeated', 'repeated', 'repeated'])
    }
  })

  it('on one case all come through, however many', async () => {
    const id = await ship('crowd')
    const texts = Array.from({ length: 80 }, (_, n) => `note ${n}`)
    expect(await both(...texts.map((text) => note(id, text)))).toEqual(texts.map(() => 'done'))
    const { notes } = (await two.nodes[1].file(id)).facts as unknown as ShipFacts
    expect([...notes].sort()).toEqual([...texts].sort())
  })

  it('are not sent again where the connection broke and nobody knows whether they were done', async () => {
    const [ships, node] = [[await ship('b1'), await ship('b2')], two.nodes[0]]
    const { call } = node.db
    const broken: typeof call = async (name, text, values) => {
      await call(name, text, values)
      Object.assign(node.db, { call })
      throw new Error('Connection terminated unexpectedly')
    }
    Object.assign(node.db, { call: broken })
    const results = await Promise.all(ships.map((id) => ask(node.engine, note(id, 'once'))))
    expect(results.map(codeOf)).toEqual(ships.map(() => 'Error: Connection terminated unexpectedly'))
    for (const id of ships) expect((await node.file(id)).facts).toMatchObject({ notes: ['once'] })
  })

  it('are decided again where what is at hand is old, whether it would refuse or accept', async () => {
    const [here, there] = two.nodes
    const id = await ship('old')
    await ask(there.engine, note(id, 'seen'))
    expect(codeOf(await ask(here.engine, berth(id, 'old')))).toBe('done')
    // There the ship still waits: it would accept a berth and refuse to let it leave.
    expect(codeOf(await ask(there.engine, berth(id, 'old')))).toBe('WRONG_STATE')
    expect(codeOf(await ask(here.engine, leave(id)))).toBe('done')
    expect(codeOf(await ask(there.engine, leave(id)))).toBe('WRONG_STATE')
  })

  it('of the last day and the first are each on their own day', async () => {
    const [here] = two.nodes
    const ids = [await ship('d1'), await ship('d2')]
    two.clock.set('2024-05-06T20:59:59.999Z')
    const late = ids.map((id) => ask(here.engine, note(id, 'late')))
    // It is midnight in Moscow before anything of it is written.
    two.clock.set('2024-05-06T21:00:00.000Z')
    const early = ids.map((id) => ask(here.engine, note(id, 'early')))
    expect((await Promise.all([...late, ...early])).map(codeOf)).toEqual(['done', 'done', 'done', 'done'])
    const events = (await Promise.all(ids.map((id) => here.store.journal(tenant, id)))).flat()
    for (const { recordedAt, text } of events)
      expect(text).toContain(`"occurredOn":"${recordedAt < '2024-05-06T21' ? '2024-05-06' : '2024-05-07'}"`)
  })
})

describe(`commands drawn at random (seed ${seed})`, () => {
  it(`one after another on two processes end as in memory, ${STEPS} of them`, async () => {
    await processes()
    const random = chance(seed)
    const alone = openHarbour({ ...memory, virtualClock: () => two.clock })
    const ships: string[] = []
    for (let step = 0; step < STEPS; step++) {
      const command = drawn(random, ships, `note ${step}`)
      const more = {
        ...(random.yes(10) ? { key: `k${random.below(40)}` } : {}),
        ...(command.case !== null && random.yes(20) ? { expectedVersion: 1 + random.below(4) } : {}),
      }
      const wanted = await ask(alone.engine, { ...command, ...more })
      const given = await ask(random.of(two.nodes).engine, { ...command, ...more })
      expect([step, command.action, codeOf(given), nameOf(given)]).toEqual([
        step,
        command.action,
        codeOf(wanted),
        nameOf(wanted),
      ])
      if (command.case === null && codeOf(given) === 'done') ships.push(nameOf(given).split('#', 1)[0]!)
    }
    for (const id of ships)
      for (const node of two.nodes) {
        const { version, state, number } = await alone.file(id)
        expect(await node.file(id)).toMatchObject({ version, state, number })
      }
  }, 600_000)

  it(`at once lose and double nothing, ${WAVES} waves`, async () => {
    await processes()
    const random = chance(seed)
    const ships: string[] = []
    const done = new Map<string, string>()
    const notes = new Map<string, string>()
    const keys = new Map<string, string>()
    const tally = new Map<string, number>()
    for (let wave = 0; wave < WAVES; wave++) {
      const day = `2024-05-${String(7 + (wave % 20)).padStart(2, '0')}`
      if (day > two.nodes[0].today()) {
        two.clock.set(`${day}T06:00:00.000Z`)
        // Both processes take the deadlines that have passed at once.
        await Promise.all(two.nodes.map(({ engine }) => engine.fireDue()))
      }
      const asks = Array.from({ length: 48 }, (_, n) => {
        const command = drawn(random, ships, `${wave}.${n}`)
        // Sent up to three times with one key, as whoever heard nothing does.
        const times = random.yes(25) ? 1 + random.below(3) : 1
        const key = times > 1 || random.yes(30) ? `${wave}.${n}` : undefined
        const version =
          command.case !== null && random.yes(15) ? { expectedVersion: 1 + random.below(5) } : {}
        return Array.from({ length: times }, () => ({ ...command, ...version, ...(key ? { key } : {}) }))
      }).flat()
      const results = await Promise.all(
        asks.map(async (one) => [one, await ask(random.of(two.nodes).engine, one)] as const),
      )
      for (const [one, result] of results) {
        tally.set(codeOf(result), (tally.get(codeOf(result)) ?? 0) + 1)
        if (one.key) {
          const name = typeof result === 'string' ? 'refused' : nameOf(result)
          const before = keys.get(one.key)
          if (name !== 'refused' && before !== undefined) expect([one.key, name]).toEqual([one.key, before])
          if (name !== 'refused') keys.set(one.key, name)
        }
        if (codeOf(result) !== 'done') continue
        expect(done.has(nameOf(result))).toBe(false)
        done.set(nameOf(result), (result as Acted).event.hash)
        if (one.action === 'note') notes.set((one.input as { text: string }).text, one.case!)
        if (one.case === null) ships.push(nameOf(result).split('#', 1)[0]!)
      }
    }
    await Promise.all(two.nodes.map(({ engine }) => engine.drain()))
    console.info(`seed ${seed}:`, Object.fromEntries(tally))
    expect([...tally.keys()].filter((code) => !expectable.has(code))).toEqual([])
    await allWhole(ships, done, notes)
  }, 1_200_000)

  const expectable = new Set(['done', 'repeated', 'DUPLICATE', 'WRONG_STATE', 'VERSION_CONFLICT'])

  async function allWhole(
    ships: readonly string[],
    done: ReadonlyMap<string, string>,
    notes: ReadonlyMap<string, string>,
  ) {
    const [here, there] = two.nodes
    expect((await verifyStore(here.db, here.engine.parts, null)).broken).toEqual([])
    const rows = await there.engine.list(tenant, { procedure: 'ship' })
    expect(rows.map((row) => row.case).sort()).toEqual([...ships].sort())
    expect(rows.map((row) => Number(row.number)).sort((a, b) => a - b)).toEqual(ships.map((_, i) => i + 1))
    const kept = new Map<string, string>()
    const places: Record<string, string> = {}
    for (const id of ships) {
      const journal = await there.store.journal(tenant, id)
      for (const { seq, hash, text } of journal)
        if (!text.includes('"actor":{"id":"system"')) kept.set(`${id}#${seq}`, hash)
      const { facts } = await there.file(id)
      const { place, notes: own } = facts as unknown as ShipFacts
      if (place !== null) {
        expect(places[place]).toBeUndefined()
        places[place] = id
      }
      const wanted = [...notes].filter(([, on]) => on === id).map(([text]) => text)
      expect([...own].sort()).toEqual(wanted.sort())
      const berths = journal.filter(({ text }) => text.includes('"type":"ship.berth"'))
      expect(await there.tolls(id)).toHaveLength(berths.length)
    }
    expect(new Map([...kept].sort())).toEqual(new Map([...done].sort()))
    const held = await here.store.holders(tenant, ['place:A', 'place:B', 'place:C'])
    for (const letter of ['A', 'B', 'C']) expect(held[`place:${letter}`]?.case).toBe(places[letter])
  }
})
