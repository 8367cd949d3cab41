import { afterAll, beforeAll, expect, it } from 'vitest'
import { envelopeOf, kopecks, money, sum } from '../src/kernel/index.ts'
import {
  type Deal,
  doStage,
  type factsOf,
  finance,
  fromAgreement,
  type Granted,
  inForce,
  openingOf,
  person,
  systemActor,
  tenant,
} from '../src/regulations/kod-ai/testing/index.ts'
import { type Benches, twoBenches } from './benches.ts'

/** Races for the first tranche, and for the second one after its stage is accepted, which takes much longer to get to. */
const ROUNDS = process.env.MERA_SOAK ? 4900 : 30
const LATER = process.env.MERA_SOAK ? 100 : 2

let two: Benches
beforeAll(async () => {
  two = await twoBenches(openingOf().published, [fromAgreement])
})
afterAll(() => two.end())

const officers = [finance, person('finance-2', 'finance')]
type GrantFacts = Awaited<ReturnType<typeof factsOf>>
const grantOn = async (id: string) => (await two.bench.file<GrantFacts>(id)).facts

/** The lines of a tranche: each member's share of it. */
function linesOf({ ledger, members }: GrantFacts, tranche: number) {
  const amount = kopecks(ledger.tranches[tranche - 1]!.amount)
  const total = kopecks(ledger.total)
  return members.map((m) => ({ person: m.person, amount: money((amount * kopecks(m.grant)) / total) }))
}

/** A grant whose agreement was just signed, with two members. */
async function granted(): Promise<Granted> {
  const { bench } = two
  const opening = openingOf()
  const application = (await bench.open('application', null, 'win', {}, systemActor)).id
  const agreement = (await bench.open('agreement', application, 'open', opening, systemActor)).id
  const deal: Deal = { bench, application, agreement, members: opening.members.length, opening }
  await inForce(deal)
  const [grant] = await bench.children(agreement, 'grant')
  return { ...deal, grant: grant! }
}

/** Two officers pay a tranche at once on both processes, each twice: as everybody does who sees no answer. */
async function race(grant: string, tranche: number, keys: boolean): Promise<string[]> {
  const lines = linesOf(await grantOn(grant), tranche)
  const answers = await Promise.all(
    [0, 1, 2, 3].map((n) => {
      const who = officers[n >> 1]!
      const key: Record<string, string> = keys ? { 'idempotency-key': `${grant}-${tranche}` } : {}
      const input = { tranche, order: `п/п ${who.id}`, lines }
      return two.send(n, who, ['grant', grant, 'pay-tranche'], input, key)
    }),
  )
  return answers.map(({ code }) => code).sort()
}

/** What was paid stands in the journal once, and the grant holds it. */
async function expectPaid(grant: string, tranches: number): Promise<void> {
  const { ledger } = await grantOn(grant)
  const journal = await two.bench.engine.parts.store.journal(tenant, grant)
  const payments = journal.map(envelopeOf).filter(({ type }) => type === 'grant.pay-tranche')
  expect(payments).toHaveLength(tranches)
  expect(ledger.tranches.map((t) => t.paid !== null)).toEqual(ledger.tranches.map((_, i) => i < tranches))
  const given = sum(ledger.tranches.flatMap((t) => t.paid?.lines ?? []).map((line) => kopecks(line.amount)))
  expect(given).toBe(sum(ledger.tranches.slice(0, tranches).map((t) => kopecks(t.amount))))
  expect(given <= kopecks(ledger.total)).toBe(true)
}

const alone = ['PAID_ALREADY', 'PAID_ALREADY', 'PAID_ALREADY', 'done']
// The key of one officer is not the key of the other.
const keyed = ['PAID_ALREADY', 'PAID_ALREADY', 'done', 'repeated']

it(`pays a tranche once, asked by two officers at once, ${ROUNDS} times (kod-ai:6.2)`, async () => {
  const { grant, agreement } = await granted()
  const [opened] = await two.bench.engine.parts.store.journal(tenant, grant)
  const { input } = envelopeOf(opened!).data
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await two.bench.open('grant', agreement, 'open', input, systemActor)
    const keys = round % 2 === 0
    expect(await race(id, 1, keys)).toEqual(keys ? keyed : alone)
    // The stage of the second tranche is not accepted, however often it is asked.
    if (round % 10 === 0)
      expect(await race(id, 2, false)).toEqual(Array.from({ length: 4 }, () => 'STAGE_NOT_ACCEPTED'))
    await expectPaid(id, 1)
  }
}, 3_600_000)

it(`pays every stage once and never above the grant, ${LATER} times (kod-ai:6.4.4)`, async () => {
  const grants: Granted[] = []
  for (let round = 0; round < LATER; round++) grants.push(await granted())
  for (const { grant } of grants) expect(await race(grant, 1, true)).toEqual(keyed)
  // All of them end their first stage on one day.
  for (const one of grants) {
    await doStage(one, 1)
    expect(await race(one.grant, 2, false)).toEqual(alone)
    expect(await race(one.grant, 1, false)).toEqual(Array.from({ length: 4 }, () => 'PAID_ALREADY'))
    await expectPaid(one.grant, 2)
  }
}, 3_600_000)

it('leaves nothing kept aside, no failure and every chain whole', async () => {
  expect(await two.settle()).toEqual([])
  expect(two.failures()).toEqual([])
  expect(await two.broken()).toEqual([])
})
