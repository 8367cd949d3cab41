import { afterAll, beforeAll, expect, it } from 'vitest'
import { openContestToday, tenant } from '../bench/rush.ts'
import type { Acted, Command } from '../src/engine/index.ts'
import { Problem } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { content, document, member } from '../src/regulations/kod-ai/testing/index.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { type Installation, openInstallation } from '../src/runtime/index.ts'
import { newMasterKey, verifyStore } from '../src/store/index.ts'
import { type FreshDatabase, freshDatabase } from '../src/store/testing/index.ts'

const ROUNDS = process.env.MERA_SOAK ? 10_000 : 40
const AT_ONCE = 4

let fresh: FreshDatabase
let nodes: Installation[]
let contest: string

beforeAll(async () => {
  fresh = await freshDatabase()
  const masterKey = newMasterKey()
  // Two processes' worth of Mera on one database: nothing in memory keeps them apart.
  nodes = []
  for (let n = 0; n < 2; n++)
    nodes.push(
      await openInstallation({
        databaseUrl: fresh.url,
        masterKey,
        regulations: programmes,
        calendar: productionCalendar(),
        connections: AT_ONCE + 2,
        failed: console.error,
      }),
    )
  contest = await openContestToday(nodes[0]!.engine)
}, 120_000)
afterAll(async () => {
  for (const node of nodes) await node.stop()
  await fresh.drop()
})

const documents = (['application-form', 'tz', 'plan'] as const).map((kind) =>
  document(kind, { format: 'system' }),
)

type Ask = Pick<Command, 'action' | 'case' | 'input'> & Partial<Pick<Command, 'key' | 'expectedVersion'>>

/** Does a command on one of the nodes; a refusal gives its code. */
async function ask(n: number, person: string, given: Ask): Promise<Acted | string> {
  const { engine } = nodes[n % nodes.length]!
  try {
    return await engine.act({
      tenant,
      procedure: 'application',
      parent: given.case === null ? contest : null,
      actor: { id: person, roles: given.case === null ? ['applicant'] : [] },
      ...given,
    })
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

async function must(person: string, given: Ask): Promise<Acted> {
  const acted = await ask(0, person, given)
  if (typeof acted === 'string') throw new Error(`${given.action}: ${acted}`)
  return acted
}

const atOnce = <T>(each: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, n) => each(n)))
const accepted = (results: readonly (Acted | string)[]): Acted[] =>
  results.filter((result): result is Acted => typeof result !== 'string')

/** A signed application of its members, led by the first. */
async function signed(members: readonly string[]): Promise<string> {
  const input = content(
    members.map((id) => member(id)),
    { documents: [...documents] },
  )
  const { file } = await must(members[0]!, { action: 'prepare', case: null, input })
  for (const person of members) await sign(0, person, file.id)
  return file.id
}

async function sign(n: number, person: string, id: string, more: Partial<Ask> = {}) {
  const file = await nodes[n % nodes.length]!.engine.parts.store.load(tenant, id)
  const { contentHash } = file!.facts as { contentHash: string }
  return ask(n, person, { action: 'sign', case: id, input: { contentHash, kind: 'e-signature' }, ...more })
}

it(`files one application a person of several at once, ${ROUNDS} times (kod-ai:3.3/2)`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const shared = `race-${round}`
    const own = (n: number) => `race-${round}-${n}`
    const ids: string[] = []
    for (let n = 0; n < AT_ONCE; n++) ids.push(await signed([own(n), shared]))
    const results = await atOnce((n) => ask(n, own(n), { action: 'submit', case: ids[n]!, input: {} }))
    expect(accepted(results)).toHaveLength(1)
    expect(results.filter((result) => result === 'DUPLICATE')).toHaveLength(AT_ONCE - 1)
  }
}, 3_600_000)

it(`takes every signature once, from all at once, ${ROUNDS} times (kod-ai:fn12)`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const members = Array.from({ length: AT_ONCE }, (_, n) => `sign-${round}-${n}`)
    const input = content(
      members.map((id) => member(id)),
      { documents: [...documents] },
    )
    const { file } = await must(members[0]!, { action: 'prepare', case: null, input })
    // Each signs twice at once, on both nodes.
    const results = await Promise.all([
      ...members.map((person, n) => sign(n, person, file.id)),
      ...members.map((person, n) => sign(n + 1, person, file.id)),
    ])
    expect(accepted(results)).toHaveLength(AT_ONCE)
    const after = await nodes[0]!.engine.parts.store.load(tenant, file.id)
    const facts = after!.facts as { members: readonly { signed: unknown }[] }
    expect(facts.members.every((m) => m.signed !== null)).toBe(true)
    expect(after!.version).toBe(1 + AT_ONCE)
  }
}, 3_600_000)

it(`does a command once for one key sent several times at once, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const person = `key-${round}`
    const input = content([member(person)], { documents: [...documents] })
    const results = await atOnce((n) =>
      ask(n, person, { action: 'prepare', case: null, input, key: `once-${round}` }),
    )
    const cases = new Set(accepted(results).map(({ file }) => file.id))
    expect([accepted(results).length, cases.size]).toEqual([AT_ONCE, 1])
  }
}, 3_600_000)

it(`lets one of several changes of one version through, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const person = `version-${round}`
    const made = (topic: string) => content([member(person)], { documents: [...documents], topic })
    const { file } = await must(person, { action: 'prepare', case: null, input: made('Первая') })
    const results = await atOnce((n) =>
      ask(n, person, { action: 'revise', case: file.id, input: made(`Правка ${n}`), expectedVersion: 1 }),
    )
    expect(accepted(results)).toHaveLength(1)
    expect(results.filter((result) => result === 'VERSION_CONFLICT')).toHaveLength(AT_ONCE - 1)
  }
}, 3_600_000)

it('leaves registration numbers without a gap and every chain whole', async () => {
  const { engine, db } = nodes[0]!
  const rows = await engine.list(tenant, { procedure: 'application', states: ['submitted'] })
  const numbers = rows.map((row) => Number(row.number)).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(numbers).toHaveLength(ROUNDS)
  expect((await verifyStore(db, engine.parts, null)).broken).toEqual([])
})
