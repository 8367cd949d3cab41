import { describe, expect, it } from 'vitest'
import { type CaseFile, project } from '../../../../kernel/index.ts'
import {
  checkLinks,
  deal,
  declareAll,
  doStage,
  filePapers,
  fileReport,
  type Granted,
  granted,
  inForce,
  onGrant,
  payTranche,
  toFulfilled,
} from '../../testing/index.ts'
import { type AgreementFacts, agreement } from '../agreement/index.ts'
import type { GrantFacts } from './facts.ts'
import { grant } from './index.ts'

const keys = (procedure: typeof grant | typeof agreement, file: CaseFile, ...roles: string[]) =>
  project(procedure.visibility, file, roles).map((f) => f.key)
const json = (procedure: typeof grant | typeof agreement, file: CaseFile, ...roles: string[]) =>
  JSON.stringify(project(procedure.visibility, file, roles))

async function atFinalReview(): Promise<Granted> {
  const g = await granted(2)
  await payTranche(g, 1)
  await doStage(g, 1)
  await checkLinks(g)
  await fileReport(g, 2)
  return g
}

describe('who sees what of a grant', () => {
  it('kod-ai:contract-7.4 the public and experts see neither people nor money nor opinions', async () => {
    const file = await (await atFinalReview()).bench.file('grant-000001')
    for (const role of ['public', 'expert']) {
      for (const field of project(grant.visibility, file, [role])) expect(field.reveals).toBe('plain')
      expect(keys(grant, file, role)).not.toContain('library')
    }
    expect(keys(grant, file, 'jury')).toContain('finalReport')
    for (const field of project(grant.visibility, file, ['jury'])) expect(field.reveals).toBe('plain')
  })

  it('kod-ai:contract-11.passport kod-ai:contract-7.4 requisites are for those who check and pay', async () => {
    const g = await granted(1)
    const file = await g.bench.file(g.grant)
    const contract = await g.bench.file(g.agreement)
    for (const role of ['public', 'member', 'assigned-monitor', 'jury', 'expert', 'director', 'auditor']) {
      expect(keys(grant, file, role)).not.toContain('requisites')
      expect(keys(agreement, contract, role)).not.toContain('requisites')
    }
    for (const role of ['finance', 'fund-officer']) {
      expect(keys(grant, file, role)).toContain('requisites')
      expect(keys(agreement, contract, role)).toContain('requisites')
    }
  })

  it('kod-ai:6.5/1 the opinions of reviewers are not for the grantee', async () => {
    const g = await atFinalReview()
    const file = await g.bench.file(g.grant)
    expect(keys(grant, file, 'member')).not.toContain('opinions')
    expect(keys(grant, file, 'fund-officer')).toContain('opinions')
  })

  it('kod-ai:2.5 kod-ai:contract-5.1 the library is public once the agreement is fulfilled', async () => {
    const g = await toFulfilled(await granted(1))
    expect((await g.bench.sees(g.grant)).library).toBe('https://example.org/library')
  })

  it('kod-ai:contract-7.4 grants that differ only in what is hidden look alike to the public', async () => {
    const g = await atFinalReview()
    const file = await g.bench.file<GrantFacts>(g.grant)
    const other: CaseFile<GrantFacts> = {
      ...file,
      facts: {
        ...file.facts,
        members: [{ ...file.facts.members[0]!, person: 'x', name: 'Иной', grant: '1.00' }],
        ledger: {
          ...file.facts.ledger,
          expenses: [],
          claims: [{ id: 'c', scope: 'paid', rows: [], amount: '1.00', lowered: '0.00', returned: '0.00' }],
        },
        breaches: [{ clause: 'kod-ai:6.9', text: 'тайна', on: '2025-01-01', by: 'fund' }],
        stages: file.facts.stages.map((s) => ({ ...s, jury: null, remarks: [], opinions: [] })),
        asked: [],
        returns: [],
        requirements: [{ key: 'k', text: 'тайна', metOn: null }],
      },
    }
    for (const role of ['public', 'expert', 'jury'])
      expect(json(grant, other as CaseFile, role)).toBe(json(grant, file as CaseFile, role))
  })
})

describe('who sees what of an agreement', () => {
  it('kod-ai:contract-7.4 agreements that differ only in what is hidden look alike to the public, experts and jury', async () => {
    const one = await deal(2)
    const two = await deal(3, { topic: one.opening.topic, total: one.opening.total })
    await declareAll(one)
    await filePapers(one)
    const [a, b] = [
      await one.bench.file<AgreementFacts>(one.agreement),
      await two.bench.file<AgreementFacts>(two.agreement),
    ]
    for (const role of ['public', 'expert', 'jury'])
      expect(json(agreement, { ...b, state: a.state } as CaseFile, role)).toBe(
        json(agreement, a as CaseFile, role),
      )
  })

  it('kod-ai:contract-3.1 the sum is public once the agreement is in force', async () => {
    const d = await deal(1)
    expect((await d.bench.sees(d.agreement)).total).toBeUndefined()
    await inForce(d)
    expect((await d.bench.sees(d.agreement)).total).toBe('1500000.00')
  })

  it('kod-ai:6.9 every field cites its clause and every act shows its number', async () => {
    const g = await granted(1)
    await onGrant(g, 'record-register-entry', { person: 'person-1', entry: '1', on: '2024-08-26' })
    const seen = await g.bench.sees(g.grant, 'finance')
    expect(seen.acts).toMatchObject([{ act: '1/1' }, { act: '1/2' }])
  })
})
