import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openContestToday } from '../bench/rush.ts'
import { verifyStore } from '../src/store/index.ts'
import { type Answered, fileAll, type Load } from './clients.ts'
import { makePeople, type Person, tenant } from './people.ts'
import { makeRig, type Rig } from './rig.ts'

const ROUNDS = process.env.MERA_SOAK ? 100 : 4
const CLIENTS = 8
const seed = Number(process.env.MERA_SEED ?? Date.now() % 100_000)

let rig: Rig
let contest: string
let people: Person[]

beforeAll(async () => {
  rig = await makeRig()
  contest = await openContestToday(rig.installation.engine)
  const ids = Array.from({ length: 60 + ROUNDS * 60 }, (_, i) => `p-load${i}`)
  people = await makePeople(rig.installation.db, ids)
  await rig.start()
}, 180_000)
afterAll(() => rig.end(), 60_000)

/** The same chance for the same seed. */
function chance(state: number): () => number {
  let x = state || 1
  return () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    return x / 2 ** 32
  }
}

/** Every answered command stands in its journal as it was answered, once. */
async function check(load: Load): Promise<void> {
  const { db, engine } = rig.installation
  const { rows } = await db.as(tenant, (client) =>
    client.query<{ case: string; seq: number; hash: string; action: string; person: string }>(
      `select case_id as "case", seq, hash, text::jsonb->>'type' as action, text::jsonb->'actor'->>'id' as person
       from events where text::jsonb->>'type' like 'application.%'`,
    ),
  )
  const kept = new Map(rows.map((row) => [`${row.case}#${row.seq}`, row]))
  const lost = load.answered.filter((a: Answered) => kept.get(`${a.case}#${a.seq}`)?.hash !== a.hash)
  expect(lost).toEqual([])
  const done = new Map<string, number>()
  for (const { person, action } of rows)
    done.set(`${person} ${action}`, (done.get(`${person} ${action}`) ?? 0) + 1)
  const doubled = [...done].filter(([what, times]) => times > (what.endsWith('.revise') ? 3 : 1))
  expect(doubled).toEqual([])
  expect((await verifyStore(db, engine.parts, null)).broken).toEqual([])
}

it(`loses and doubles nothing in ${ROUNDS} kills of Mera and of its database (seed ${seed})`, async () => {
  const random = chance(seed)
  let ended = false
  const filing = fileAll(rig.address, contest, people, CLIENTS, () => ended)
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(300 + random() * 1500)
    if (random() < 0.5) {
      await rig.killMera()
      await rig.start()
    } else rig.killDatabase()
  }
  await sleep(1000)
  ended = true
  const load = await filing
  console.log(
    `${load.answered.length} commands answered, ${load.repeated} after a repetition, ${ROUNDS} kills, seed ${seed}`,
  )
  expect(load.refused).toEqual([])
  expect(load.answered.length).toBeGreaterThan(0)
  await check(load)
}, 3_600_000)
