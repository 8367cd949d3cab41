import { beforeAll, describe, expect, it } from 'vitest'
import { type Simulated, simulateKodAi } from './simulate.ts'

async function run(applications: number, seed: string) {
  const told: number[] = []
  const figures = await simulateKodAi({ applications, seed, progress: (done) => told.push(done) })
  return { figures, told }
}

const kopecks = (sum: string) => BigInt(sum.replace('.', ''))

describe('a round of forty applications', () => {
  let first: Simulated
  let told: readonly number[]
  beforeAll(async () => {
    ;({ figures: first, told } = await run(40, '7'))
  })

  it('ends without a violation, with every story told', () => {
    expect(first.violations).toEqual([])
    expect([told[0], told.at(-1)]).toEqual([1, 40])
  })

  it('has figures that add up', () => {
    const { applications, filed, admitted, recommended, won, granted, paid, closed, terminated } = first
    const falling = [applications, filed, admitted, recommended, won, granted, paid]
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
    expect(closed + terminated).toBe(granted)
    expect(first.reviews).toBeGreaterThanOrEqual(2 * admitted)
    expect(first.returned).toBeLessThanOrEqual(paid)
    expect(first.events).toBeGreaterThanOrEqual(40 * applications)
  })

  it('has sums that fall from the request to the return', () => {
    const sums = [first.requestedSum, first.approvedSum, first.paidSum, first.returnedSum].map(kopecks)
    expect(sums).toEqual([...sums].sort((a, b) => (a < b ? 1 : -1)))
    expect(sums[2]).toBeGreaterThan(0n)
  })

  it('is the same for the same seed and another for another', async () => {
    expect((await run(40, '7')).figures).toEqual(first)
    expect((await run(40, '8')).figures).not.toEqual(first)
  })
})

it('one application, and a handful, end well too', async () => {
  for (const applications of [1, 2, 3, 5])
    expect((await run(applications, 'few')).figures.violations).toEqual([])
})

/** Codes that people run into in a round of some hundreds; the rarer ones are tried in the tests of the procedures. */
const expected = {
  contest: ['LOT', 'NOT_PUBLISHED', 'INTAKE_SHORT', 'CRITERION_CONSENT', 'ONE_CHAIR', 'NEW_ORDER_NEEDED'],
  stages: ['UNCHECKED', 'FEWER_THAN_TWO_REVIEWS', 'NO_PROTOCOL'],
  filing: [
    'TERM',
    'SUM_MISMATCH',
    'CITIZENSHIP',
    'UNSIGNED',
    'DOC_PLAN',
    'DUPLICATE',
    'INTAKE_CLOSED',
    'PAPER',
  ],
  signing: ['CONTENT_CHANGED', 'SIGNED_ALREADY'],
  check: ['UNMARKED', 'NOT_ADMISSIBLE', 'INTAKE_OPEN'],
  experts: ['CONFLICT', 'LOT_COMPETENCE', 'EXPERT_INACTIVE', 'NOT_IN_REGISTER', 'SAME_EXPERT', 'STATEMENT'],
  conclusions: ['SCORE', 'COMMENT', 'OUTSIDE_FILE', 'ADDED_CRITERIA', 'BASE_TECHNOLOGY', 'SCORE_REASON'],
  ties: ['CONFLICT', 'ANNUL_FIRST', 'TIED_VOTES'],
  jury: ['QUORUM', 'RANK_REASON', 'TIE_UNRESOLVED', 'NOT_CASTING'],
  bodies: ['RAISE_FORBIDDEN', 'CUT_REASON', 'ITEMS_OPEN', 'BUDGET_EXCEEDED'],
} as const

describe('a round of four hundred applications', () => {
  it('meets the refusals of every stage', async () => {
    const { refusals, violations } = (await run(400, '2')).figures
    expect(violations).toEqual([])
    for (const codes of Object.values(expected))
      expect(Object.keys(refusals)).toEqual(expect.arrayContaining([...codes]))
  })
})
