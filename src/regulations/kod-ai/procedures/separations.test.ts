import { describe, expect, it } from 'vitest'
import {
  agreed,
  assign,
  content,
  deal,
  declareAll,
  endIntake,
  filed,
  fileReport,
  granted,
  inExpertise,
  makeBench,
  member,
  memberActor,
  onAgreement,
  onGrant,
  openContest,
  originOn,
  papersOf,
  payTranche,
  person,
  personId,
  refusal,
  registerExpert,
} from '../testing/index.ts'
import { procedures } from './index.ts'

const separated = (clause: string) => ({ code: 'SEPARATION_OF_DUTIES', kind: 'role', clauses: [clause] })
const asOfficer = (id: string) => person(id, 'fund-officer', 'director', 'finance')

describe('nobody acts for both sides', () => {
  it('kod-ai:4.5.1 kod-ai:4.7.1 an applicant who is an officer does not check, admit or recommend the own application', async () => {
    const { t, applications } = await filed(1)
    await endIntake(t)
    const act = (action: string, input: object) =>
      t.act('application', applications[0]!, action, input, asOfficer('p1'))
    expect(await refusal(act('admit', {}))).toMatchObject(separated('kod-ai:4.5.1'))
    expect(await refusal(act('mark-documents', { marks: [] }))).toMatchObject({ kind: 'role' })
    const removal = { clauses: ['3.1'], text: 'Нет' }
    expect(await refusal(act('remove', removal))).toMatchObject(separated('kod-ai:4.5.1'))
  })
  it('kod-ai:4.5.1 nor where the application was taken over and nobody did anything here', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const given = {
      ...originOn(t.today()),
      person: 'p1',
      channel: 'fond-m',
      submittedAt: `${t.today()}T00:00:00+03:00`,
      signed: ['p1'],
      content: content([member('p1')]),
    }
    const { id } = await t.open('application', contest, 'record-import', given, asOfficer('officer-2'))
    await endIntake(t)
    const admit = t.act('application', id, 'admit', {}, asOfficer('p1'))
    expect(await refusal(admit)).toMatchObject({ code: 'SEPARATION_OF_DUTIES', kind: 'role' })
  })
  it('kod-ai:4.6.2 kod-ai:4.6.1/3 nobody assigns oneself, nor the experts of the own application', async () => {
    const { t, applications } = await inExpertise(1)
    const entry = await registerExpert(t, 'e1')
    const input = {
      expert: 'e1',
      entry,
      conflict: { interest: false, creditor: 'none', intentAgreement: null },
    }
    const by = (who: string) => t.act('application', applications[0]!, 'assign-expert', input, asOfficer(who))
    expect(await refusal(by('e1'))).toMatchObject(separated('kod-ai:4.6.2'))
    expect(await refusal(by('p1'))).toMatchObject(separated('kod-ai:4.6.1/3'))
    await assign(t, applications[0]!, 'e1', entry)
  })
  it('kod-ai:5.8/4 kod-ai:5.10/1 kod-ai:5.10/2 a winner neither agrees nor approves nor signs for the Fund', async () => {
    const d = await deal(1)
    await declareAll(d)
    const me = asOfficer(personId(0))
    await onAgreement(d, 'file-papers', papersOf(d), memberActor(0))
    const codes = { technology: 'nlp', task: 'texts', result: 'library' }
    expect(await refusal(onAgreement(d, 'agree', codes, me))).toMatchObject(separated('kod-ai:5.8/4'))
    const check = { person: personId(0), kind: 'tax', passed: true, on: d.bench.today(), source: 'реестр' }
    expect(await refusal(onAgreement(d, 'record-check', check, me))).toMatchObject(separated('kod-ai:5.6'))
    const one = await agreed(await deal(1))
    expect(await refusal(onAgreement(one, 'approve-by-management', {}, me))).toMatchObject(
      separated('kod-ai:5.10/1'),
    )
  })
  it('kod-ai:6.5/1 kod-ai:6.4.4 a grantee neither approves the own report nor pays oneself', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await fileReport(g, 1)
    const me = asOfficer(personId(0))
    const back = { stage: 1, items: [{ document: 'research', text: 'Дополните' }] }
    expect(await refusal(onGrant(g, 'return-report', back, me))).toMatchObject(separated('kod-ai:6.7'))
    const pay = onGrant(g, 'pay-tranche', { tranche: 2, order: 'п/п 2', lines: [] }, me)
    expect(await refusal(pay)).toMatchObject(separated('kod-ai:6.4.4'))
  })
  it('kod-ai:6.5/1 kod-ai:contract-6.3 who advises on a report does not approve it', async () => {
    const g = await granted(1)
    await onGrant(g, 'assign-monitor', { person: 'officer-9', conflict: false })
    await fileReport(g, 1)
    const opinion = { stage: 1, positive: true, text: 'Соответствует' }
    await onGrant(g, 'give-opinion', opinion, person('officer-9'))
    const approve = { stage: 1, documents: ['research'], act: null, unmappedReason: null }
    expect(await refusal(onGrant(g, 'approve-report', approve, asOfficer('officer-9')))).toMatchObject(
      separated('kod-ai:6.5/1'),
    )
  })
})

describe('the pairs', () => {
  it('are two actions of different hands, each pair once', () => {
    const pairs = procedures.flatMap((p) => p.separations.map((s) => ({ p, ...s })))
    expect(pairs.length).toBeGreaterThan(40)
    expect(new Set(pairs.map(({ p, actions }) => `${p.id} ${[...actions].sort()}`)).size).toBe(pairs.length)
    for (const { p, actions } of pairs) {
      const [own, other] = actions.map((name) => p.actions.find((a) => a.name === name)!)
      expect(
        own!.by.some((role) => other!.by.includes(role)),
        `${p.id} ${actions}`,
      ).toBe(false)
    }
  })
})
