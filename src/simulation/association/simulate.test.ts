import { describe, expect, it } from 'vitest'
import type { Seen } from '../event-checks.ts'
import { simulateAssociation } from './index.ts'
import { associationChecks } from './invariants.ts'

const sizes = process.env.MERA_SOAK ? { parties: 200, halfYears: 4 } : { parties: 24, halfYears: 2 }
const quiet = () => {}
const run = (seed: string) => simulateAssociation({ ...sizes, seed, progress: quiet })

describe('the association in virtual time', () => {
  it.each(['one', 'two', 'three'])(
    'breaks no rule, seed %s',
    async (seed) => {
      const { violations, states, refusals } = await run(seed)
      expect(violations).toEqual([])
      expect(new Set(Object.keys(states).map((key) => key.split(' ')[0])).size).toBe(25)
      expect(Object.keys(refusals).length).toBeGreaterThan(12)
    },
    60_000,
  )
  it('ends the same with the same seed', async () => {
    expect(await run('again')).toEqual(await run('again'))
  }, 120_000)
})

describe('what must hold', () => {
  const parties = ['A', 'B'].map((id, n) => ({
    id,
    inForceFrom: '2021-02-15',
    exit: n === 1 ? '2021-06-01' : null,
    offices: [{ person: `party-${n + 1}` }],
  }))
  const step = (procedure: string, action: string, facts: object, actor = 'csr-1', on = '2021-05-06') =>
    ({
      type: `association-${procedure}.${action}`,
      actor,
      after: { id: `${procedure}-1`, procedure: `association-${procedure}`, facts },
      event: { recordedAt: `${on}T09:00:00.000Z` },
    }) as unknown as Seen
  const told = (seen: Seen) => {
    const checks = associationChecks()
    return [step('ledger', 'found', { parties }), seen]
      .flatMap((one) => checks.map((check) => check(one)))
      .filter((fault) => fault !== null)
  }
  const answer = (party: string, version: number) => ({ party, version, answer: 'agree' })
  const text = (...answers: readonly object[]) => ({ version: 2, answers })

  it('is silent of a text to which all agreed, and of one who left since', () => {
    expect(told(step('amendment', 'adopt', text(answer('A', 2), answer('B', 2))))).toEqual([])
    expect(told(step('amendment', 'adopt', text(answer('A', 2)), 'csr-1', '2021-06-01'))).toEqual([])
  })
  it.each([
    ['a consent to an earlier text', step('amendment', 'adopt', text(answer('A', 2), answer('B', 1))), '6.6'],
    ['two answers', step('plan', 'answer', text(answer('A', 2), answer('A', 2))), '5.2/5'],
    ['one who left', step('need', 'publish', {}, 'party-2', '2021-06-01'), '5.1/2'],
    [
      'a pilot for a kopeck',
      step('pilot', 'offer', { card: { price: '0.01', paidAfterwards: false } }),
      '3.1/10',
    ],
    ['a fine', step('complaint', 'fine', {}), '6.1'],
  ])('finds %s', (_, seen, clause) => expect(told(seen).join()).toContain(`association:${clause})`))
})
