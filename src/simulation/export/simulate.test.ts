import { describe, expect, it } from 'vitest'
import type { Seen } from '../event-checks.ts'
import { simulateExport } from './index.ts'
import { exportChecks } from './invariants.ts'

const isSoak = Boolean(process.env.MERA_SOAK)
const quiet = () => {}
const run = (seed: string) => simulateExport({ deals: isSoak ? 2000 : 60, seed, progress: quiet })

describe('the export desk in virtual time', () => {
  it.each(['one', 'two', 'three'])(
    'breaks no rule, seed %s',
    async (seed) => {
      const { violations, states, refusals } = await run(seed)
      expect(violations).toEqual([])
      expect(states['export-deal closed']).toBeGreaterThan(20)
      expect(Object.keys(refusals).length).toBeGreaterThan(8)
    },
    60_000,
  )
  it('ends the same with the same seed', async () => {
    expect(await run('again')).toEqual(await run('again'))
  }, 120_000)
})

describe('what must hold', () => {
  const deal = {
    decisions: [{ outcome: 'allow' }],
    documents: [{}],
    subject: {},
    identification: {},
    legal: { conclusion: 'clear' },
    permit: { status: 'none', applied: null, decided: null, validTo: null },
  }
  const card = { signals: [], knowledge: [], fstec: [] }
  const step = (procedure: string, type: string, facts: object) =>
    ({
      type,
      actor: 'export-officer-1',
      before: { state: 'allowed' },
      after: { id: `${procedure}-1`, procedure, parent: 'export-counterparty-1', facts },
      event: { recordedAt: '2024-05-06T09:00:00.000Z' },
    }) as unknown as Seen
  const told = (known: object, shipped: object, type = 'export-deal.ship') => {
    const checks = exportChecks()
    const steps = [step('export-counterparty', '', known), step('export-deal', type, shipped)]
    return steps.flatMap((one) => checks.map((check) => check(one))).filter((fault) => fault !== null)
  }

  it('is silent of a clean transfer', () => expect(told(card, deal)).toEqual([]))
  it.each([
    ['no decision', card, { ...deal, decisions: [] }, 'export:4)'],
    ['a record that lacks its documents', card, { ...deal, documents: [] }, 'export:5.3'],
    ['the law', card, { ...deal, legal: { conclusion: 'blocked' } }, 'export:3.3'],
    ['a signal without an answer', { ...card, signals: [{ answer: null }] }, deal, 'export:3.1/2'],
    ['a written notice of FSTEC', { ...card, fstec: [{ form: 'written' }] }, deal, 'export:4.2/4'],
    [
      'a permit that ran out',
      { ...card, knowledge: [{ use: 'wmd', certainty: 'certain', lifted: null }] },
      { ...deal, permit: { status: 'granted', applied: {}, decided: {}, validTo: '2024-05-05' } },
      'export:4.2/4',
    ],
    ['a permit nobody asked for', card, { ...deal, permit: { ...deal.permit, decided: {} } }, 'export:4.2)'],
  ])('finds a transfer against %s', (_, known, shipped, clause) => {
    expect(told(known, shipped).join()).toContain(clause)
  })
  it('finds a practice that its author published', () => {
    const own = { anonymised: true, written: { by: 'export-officer-1' } }
    const [fault] = exportChecks()
      .map((check) => check(step('export-practice', 'export-practice.publish', own)))
      .filter((one) => one !== null)
    expect(fault).toContain('export:7.2')
  })
})
