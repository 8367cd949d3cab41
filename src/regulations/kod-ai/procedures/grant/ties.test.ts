import { describe, expect, it } from 'vitest'
import {
  checkLinks,
  doStage,
  enterMember,
  factsOf,
  fileReport,
  type Granted,
  granted,
  interest,
  juryOpinion,
  onGrant,
  payTranche,
  personId,
  refusal,
  systemActor,
} from '../../testing/index.ts'
import { askedOf } from './ties.ts'

const relative = [interest('relative', { with: personId(0) })]

async function inFinalReview(): Promise<Granted> {
  const g = await granted(1)
  await payTranche(g, 1)
  await doStage(g, 1)
  await checkLinks(g)
  await fileReport(g, 2)
  return g
}

describe('ties of those who judge reports', () => {
  it('kod-ai:contract-6.3 a reviewer of reports is found to be tied by the register', async () => {
    const g = await granted(1)
    const tied = await enterMember(g.bench, 'monitor-1', relative)
    const free = await enterMember(g.bench, 'monitor-2', [])
    const assign = (person: string, entry?: string) =>
      onGrant(g, 'assign-monitor', { person, conflict: false, ...(entry ? { entry } : {}) })
    expect(await refusal(assign('monitor-1', tied))).toMatchObject({
      code: 'MONITOR_CONFLICT',
      kind: 'content',
      clauses: ['kod-ai:contract-6.3'],
    })
    expect((await refusal(assign('monitor-1', free))).code).toBe('NOT_IN_REGISTER')
    expect((await refusal(assign('monitor-1', 'nowhere'))).code).toBe('NOT_IN_REGISTER')
    await assign('monitor-2', free)
    await assign('monitor-3')
  })
  it('kod-ai:contract-6.3 an expert who reviewed the application may review the reports: it is told', async () => {
    const g = await granted(1)
    const entry = await enterMember(g.bench, 'monitor-1', [])
    const judged = { kind: 'application', case: g.application }
    await g.bench.act('expert', entry, 'note-judged', judged, systemActor)
    const input = { person: 'monitor-1', conflict: false, entry }
    const { rulings } = await onGrant(g, 'assign-monitor', input)
    expect(rulings.flatMap((r) => r.findings)).toMatchObject([
      { clause: 'kod-ai:contract-6.3', outcome: 'not-applicable', message: 'conflict-found.reviewer' },
    ])
  })
  it('kod-ai:6.6 kod-ai:contract-6.4 a tied juror’s conflict is to be marked, whatever was typed; the vote counts for nothing', async () => {
    const g = await inFinalReview()
    const entry = await enterMember(g.bench, 'juror-3', relative)
    const given = (index: number, change: object) =>
      onGrant(g, 'record-jury-opinion', {
        ...juryOpinion,
        protocol: { number: 'Ж-1', date: g.bench.today() },
        members: juryOpinion.members.map((m, i) => (i === index ? { ...m, ...change } : m)),
      })
    const conflict = { code: 'CONFLICT', kind: 'content', clauses: ['kod-ai:6.6'] }
    expect(await refusal(given(3, { entry }))).toMatchObject(conflict)
    expect(await refusal(given(3, { id: personId(0) }))).toMatchObject(conflict)
    await given(3, { entry, conflict: true, vote: null })
  })
  it('kod-ai:contract-6.3 takes what the winner declared as an applicant', async () => {
    const g = await granted(2)
    const applicant = {
      members: [
        {
          person: personId(1),
          interests: [{ ...interest('relative'), with: 'm1', organisation: null, intentAgreement: false }],
        },
      ],
      interests: [],
    }
    const needs = { judges: [], declared: { 'application-1': applicant } }
    const asked = askedOf(await factsOf(g), ['m1'], needs, 'monitor', '2024-10-01')
    expect(asked.applicant.members).toEqual([{ person: personId(0), interests: [] }, applicant.members[0]])
  })
})
