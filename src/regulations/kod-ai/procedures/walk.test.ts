import { describe, expect, it } from 'vitest'
import { lintProcedure } from '../../../kernel/index.ts'
import { published, tenant } from '../testing/index.ts'
import type { ApplicationFacts } from './application/index.ts'
import type { ContestFacts } from './contest/index.ts'
import { procedures } from './index.ts'

describe('the whole selection', () => {
  it('kod-ai:4.1 goes through seven stages to the published winners, and every journal holds', async () => {
    const { t, contest, applications } = await published(3)
    const file = await t.file<ContestFacts>(contest)
    expect(file.state).toBe('published')
    expect(file.facts.winners.map((w) => [w.number, w.amount])).toEqual([
      ['1', '1000000.00'],
      ['2', '1000000.00'],
      ['3', '1000000.00'],
    ])
    for (const id of applications) expect(await t.state(id)).toBe('announced')
    const [first] = applications
    const { facts } = await t.file<ApplicationFacts>(first!)
    expect(facts.directorate?.decision).toBe('approve')
    expect(t.failures).toEqual([])
    const verified = await t.engine.verify(tenant)
    expect(verified.broken).toEqual([])
    expect(verified.events).toBeGreaterThan(60)
  })
  it.each(procedures.map((p) => [p.id, p] as const))('%s has no static fault', (_, procedure) => {
    expect(lintProcedure(procedure)).toEqual([])
  })
})
