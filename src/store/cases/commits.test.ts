import { afterAll, describe, expect, it } from 'vitest'
import type { Commit, CommitResult } from '../../engine/index.ts'
import { brokenLink, type CaseFile, genesis, moscowDate, type Stamp } from '../../kernel/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresStore } from './index.ts'
import { type Chance, chance, seed } from './two-processes.fixture.ts'

/*
 * Bare commits, drawn at random, of two stores on one database at once. What was accepted must be possible one after another
 * in the order in which it was written; what was refused must have deserved it at some moment of its wave.
 */

const WAVES = process.env.MERA_SOAK ? 400 : 25
const AT_ONCE = 40
const TENANT = 't'
const DAYS = ['2024-05-06', '2024-05-07'] as const
const noonOf = (day: string) => `${day}T09:00:00.000Z`
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const CASES = numbers(12).map((i) => `case-${i}`)
const KEYS = numbers(6)
const CLAIMS = numbers(5).map((i) => `claim-${i}`)

/** A commit that was sent, with the instant its store read. */
interface Sent {
  readonly commit: Commit
  readonly now: string
  readonly result: CommitResult
}

/** What there is, one commit after another. */
interface Model {
  versions: Map<string, number>
  claims: Map<string, string>
  keys: Map<string, string>
  counters: Map<string, number>
}
const copyOf = (m: Model): Model => ({
  versions: new Map(m.versions),
  claims: new Map(m.claims),
  keys: new Map(m.keys),
  counters: new Map(m.counters),
})

/** Every reason for which a commit may be refused in this state. */
function reasons({ versions, claims, keys }: Model, { commit, now }: Pick<Sent, 'commit' | 'now'>): string[] {
  const version = (id: string) => versions.get(id) ?? 0
  const held = commit.claims.flatMap(({ key, mode }) => {
    const holder = claims.get(key)
    return mode === 'refuse' && holder !== undefined && holder !== commit.case
      ? [`claim ${key} ${holder}`]
      : []
  })
  const done = commit.idempotencyKey === null ? undefined : keys.get(commit.idempotencyKey)
  return [
    ...(done === undefined ? [] : [`repeated ${done}`]),
    ...(version(commit.case) === commit.expected ? [] : ['version']),
    ...(commit.pins.every((pin) => version(pin.case) === pin.version) ? [] : ['pin']),
    ...held,
    ...(commit.on === moscowDate(now) ? [] : ['day']),
    ...(commit.notAfter !== null && commit.on > commit.notAfter ? ['too-late'] : []),
  ]
}

/** Writes a commit down. @returns the number it must have got */
function apply(m: Model, { commit }: Pick<Sent, 'commit'>): string | null {
  m.versions.set(commit.case, commit.expected + 1)
  for (const key of commit.releases) if (m.claims.get(key) === commit.case) m.claims.delete(key)
  for (const { key } of commit.claims) if (!m.claims.has(key)) m.claims.set(key, commit.case)
  if (commit.idempotencyKey !== null)
    m.keys.set(commit.idempotencyKey, `${commit.case}#${commit.expected + 1}`)
  if (commit.counter === null) return null
  const number = (m.counters.get(commit.counter) ?? 0) + 1
  m.counters.set(commit.counter, number)
  return String(number)
}

const fileAfter =
  (id: string) =>
  (stamp: Stamp, head: string): CaseFile => ({
    tenant: TENANT,
    id,
    procedure: 'p',
    parent: null,
    state: 's',
    version: stamp.seq,
    edition: 'e',
    readings: {},
    number: stamp.number,
    openedAt: stamp.recordedAt,
    changedAt: stamp.recordedAt,
    head,
    deadlines: [],
    doneBy: {},
    facts: {},
  })

/** A commit that fits what is known before the wave, or nearly; drawn so that many stand in each other's way. */
function drawn(random: Chance, before: Model, now: string, mark: string): Commit {
  const id = random.of(CASES)
  const expected = (before.versions.get(id) ?? 0) + (random.yes(5) ? 1 : 0)
  const some = <T>(list: readonly T[], percent: number) => list.filter(() => random.yes(percent))
  const day = moscowDate(now)
  const notice = { to: 'x', message: mark }
  const command = { child: 'c', procedure: 'p', case: 'b', action: 'x', input: {} }
  return {
    tenant: TENANT,
    case: id,
    procedure: 'p',
    expected,
    text: JSON.stringify({ mark }),
    counter: random.yes(60) ? random.of(['n', 'm']) : null,
    claims: some(CLAIMS, 12).map((key) => ({
      key,
      mode: random.yes(70) ? 'refuse' : 'first-holds',
      clause: 'x:1',
    })),
    releases: some(CLAIMS, 25),
    parentHead: null,
    pins: random.yes(25)
      ? some(CASES, 15)
          .filter((other) => other !== id)
          .map((other) => ({ case: other, version: before.versions.get(other) ?? 1 }))
      : [],
    on: random.yes(4) ? random.of(DAYS) : day,
    notAfter: random.yes(15) ? random.of(DAYS) : null,
    idempotencyKey: random.yes(30) ? `${mark.split('.', 1)[0]}-${random.of(KEYS)}` : null,
    fingerprint: '',
    fires: null,
    before: fileAfter(id)({ seq: expected, recordedAt: '', number: null }, genesis),
    tasks: () => [],
    parties: () => [],
    file: fileAfter(id),
    row: (file) => ({
      case: id,
      procedure: 'p',
      parent: null,
      state: 's',
      version: file.version,
      number: file.number,
      lot: null,
      holder: null,
      title: null,
      sums: {},
      dates: {},
      marks: {},
    }),
    outbox: ({ seq }) => [
      { kind: 'command', key: `${id}#${seq}!`, tenant: TENANT, source: `${id}#${seq}`, command },
      { kind: 'notice', key: `${id}#${seq}!n`, tenant: TENANT, source: `${id}#${seq}`, notice },
    ],
  }
}

/** The reason a store gave, as `reasons` spells it. */
function said(result: CommitResult): string {
  if (result.ok) return 'done'
  if (result.conflict === 'repeated') return `repeated ${result.case}#${result.seq}`
  if (result.conflict === 'claim') return `claim ${result.claim.key} ${result.holder.case}`
  return result.conflict
}

describe(`bare commits of two processes (seed ${seed})`, async () => {
  const fresh = await freshDatabase()
  const dbs: Database[] = [0, 1].map(() => openDatabase(fresh.url, { connections: 4 }))
  let now = noonOf(DAYS[0])
  const stores = dbs.map((db) => postgresStore(db, { now: () => now }))
  afterAll(async () => {
    for (const db of dbs) await db.close()
    await fresh.drop()
  })

  const written = () =>
    dbs[0]!.as(TENANT, async (client) => {
      const { rows } = await client.query<{ case: string; seq: number; number: string | null; mark: string }>(
        `select e.case_id as "case", e.seq, e.number, e.text::jsonb->>'mark' as mark
         from changes c join events e on e.case_id = c.case_id and e.seq = c.seq order by c.place`,
      )
      return rows
    })

  it(`are as if one after another, ${WAVES} times ${AT_ONCE} at once`, async () => {
    const random = chance(seed)
    const model: Model = { versions: new Map(), claims: new Map(), keys: new Map(), counters: new Map() }
    let known = 0
    const tally = new Map<string, number>()
    for (let wave = 0; wave < WAVES; wave++) {
      const sent = await Promise.all(
        numbers(AT_ONCE).map(async (n): Promise<[string, Sent]> => {
          // Midnight passes back and forth in the middle of a wave.
          now = noonOf(random.yes(20) ? DAYS[1] : DAYS[0])
          const at = now
          const mark = `${wave}.${n}`
          const commit = drawn(random, model, at, mark)
          const result = await random.of(stores).commit(commit)
          return [mark, { commit, now: at, result }]
        }),
      )
      const byMark = new Map(sent)
      const states = [copyOf(model)]
      const events = (await written()).slice(known)
      known += events.length
      for (const { case: id, seq, number, mark } of events) {
        const one = byMark.get(mark)!
        expect([mark, reasons(model, one)]).toEqual([mark, []])
        expect([mark, `${one.commit.case}#${one.commit.expected + 1}`, apply(model, one)]).toEqual([
          mark,
          `${id}#${seq}`,
          number,
        ])
        states.push(copyOf(model))
      }
      const accepted = sent.filter(([, { result }]) => result.ok).map(([mark]) => mark)
      expect(events.map(({ mark }) => mark).sort()).toEqual(accepted.sort())
      for (const [mark, one] of sent) {
        const why = said(one.result)
        tally.set(why.split(' ', 1)[0]!, (tally.get(why.split(' ', 1)[0]!) ?? 0) + 1)
        if (!one.result.ok)
          expect([mark, why, states.some((state) => reasons(state, one).includes(why))]).toEqual([
            mark,
            why,
            true,
          ])
      }
    }
    console.info(`seed ${seed}:`, Object.fromEntries(tally))
    expect([...tally.keys()].sort()).toEqual(
      ['claim', 'day', 'done', 'pin', 'repeated', 'too-late', 'version'].sort(),
    )
    await leavesAllWhole(model)
  })

  async function leavesAllWhole(model: Model) {
    const store = postgresStore(dbs[1]!)
    for (const [id, version] of model.versions) {
      const journal = await store.journal(TENANT, id)
      expect(brokenLink(journal)).toBeNull()
      expect(await store.load(TENANT, id)).toMatchObject({ version, head: journal.at(-1)!.hash })
    }
    const held = await store.holders(TENANT, CLAIMS)
    expect(CLAIMS.map((key) => held[key]?.case)).toEqual(CLAIMS.map((key) => model.claims.get(key)))
    const events = [...model.versions.values()].reduce((sum, version) => sum + version, 0)
    expect(await store.takeOutbox(1_000_000)).toHaveLength(events)
    const told = await dbs[0]!.as(TENANT, (client) => client.query('select 1 from notices'))
    expect(told.rowCount).toBe(events)
  }
})
