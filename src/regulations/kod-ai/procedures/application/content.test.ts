import { describe, expect, it } from 'vitest'
import {
  content,
  document,
  makeBench,
  member,
  openContest,
  person,
  prepare,
  refusal,
  submitApplication,
  umnik,
} from '../../testing/index.ts'
import type { ApplicationFacts, Content, Member } from './index.ts'

async function refused(changes: Partial<Content>, members: readonly Member[] = [member('p1')]) {
  const t = makeBench()
  const contest = await openContest(t)
  return refusal(prepare(t, contest, content(members, changes)))
}
const ofMember = (changes: Partial<Member>) => refused({}, [member('p1', changes)])
const told = (code: string, clause: string) => ({
  code,
  kind: 'content',
  clauses: expect.arrayContaining([clause]),
})
const team = (size: number) => Array.from({ length: size }, (_, i) => member(`p${i + 1}`))

describe('what an application is', () => {
  it('kod-ai:1.1/1 comes from persons, not from organisations', async () => {
    expect(await refused({ applicantKind: 'company' })).toMatchObject(
      told('APPLICANT_NOT_INDIVIDUAL', 'kod-ai:1.1/1'),
    )
  })
  it('kod-ai:1.2 kod-ai:fn1 creates a library or develops one that it names', async () => {
    expect(await refused({ workType: 'buy' })).toMatchObject(told('WORK_TYPE', 'kod-ai:1.2'))
    expect(await refused({ workType: 'develop' })).toMatchObject(told('BASE_LIBRARY', 'kod-ai:fn1'))
    const t = makeBench()
    const contest = await openContest(t)
    const base = { workType: 'develop', baseLibrary: 'https://example.org/lib' }
    expect(await t.state(await prepare(t, contest, content([member('p1')], base)))).toBe('prepared')
  })
  it('kod-ai:1.3/14 kod-ai:1.3/1 is one open-library project with a topic', async () => {
    expect(await refused({ projectKind: 'startup' })).toMatchObject(told('PROJECT_KIND', 'kod-ai:1.3/14'))
    expect(await refused({ topic: ' ' })).toMatchObject(told('TOPIC', 'kod-ai:1.3/1'))
  })
  it('kod-ai:1.4 kod-ai:1.3/16 has one lot of this contest', async () => {
    expect(await refused({ lot: 'robotics' })).toMatchObject(told('LOT', 'kod-ai:1.4'))
    const t = makeBench()
    const contest = await openContest(t, { lots: ['speech'] })
    const other = prepare(t, contest, content([member('p1')], { lot: 'nlp' }))
    expect((await refusal(other)).code).toBe('LOT')
  })
  it('kod-ai:f1.1/2 bears consent', async () => {
    expect(await refused({ consent: false })).toMatchObject(told('CONSENT', 'kod-ai:f1.1/2'))
  })
  it.each([12, 18, 24])(
    'kod-ai:2.3/1 kod-ai:3.5.a/3 kod-ai:fn4 lasts %i months in stages of six',
    async (months) => {
      const stages = { 12: 2, 18: 3, 24: 4 }[months]!
      const amounts = ['100000.00', '200000.00', '300000.00', '400000.00'].slice(0, stages - 1)
      const first = amounts.reduce((all, a) => all + Number(a), 0)
      const plan = [...amounts, `${1000000 - first}.00`].map((amount, i) => ({
        number: i + 1,
        title: `Этап ${i + 1}`,
        amount,
      }))
      const t = makeBench()
      const contest = await openContest(t)
      const id = await prepare(t, contest, content([member('p1')], { months, plan }))
      expect(await t.state(id)).toBe('prepared')
      const short = prepare(t, contest, content([member('p2')], { months, plan: plan.slice(1) }))
      expect(await refusal(short)).toMatchObject(told('DOC_PLAN', 'kod-ai:3.5.a/3'))
    },
  )
  it('kod-ai:2.3/1 takes no other term; kod-ai:fn4 the plan is worth the grant to the kopeck', async () => {
    expect(await refused({ months: 15 })).toMatchObject(told('TERM', 'kod-ai:2.3/1'))
    const plan = [
      { number: 1, title: 'а', amount: '500000.00' },
      { number: 2, title: 'б', amount: '500000.01' },
    ]
    expect((await refused({ plan })).code).toBe('DOC_PLAN')
  })
  it('kod-ai:3.5.a/2 kod-ai:fn3 has every section of the terms of reference filled in', async () => {
    const tor = { sha256: 'a'.repeat(64), empty: ['3.2', '4'] }
    expect(await refused({ tor })).toMatchObject(told('DOC_TOR', 'kod-ai:3.5.a/2'))
  })
})

describe('who applies', () => {
  it('kod-ai:1.3/3 kod-ai:fn10 one person or a team of two to ten, each once', async () => {
    expect((await refused({}, team(11))).code).toBe('TEAM_SIZE')
    expect((await refused({}, [])).code).toBe('TEAM_SIZE')
    expect((await refused({}, [member('p1'), member('p1')])).code).toBe('PERSON_TWICE')
    const t = makeBench()
    const contest = await openContest(t)
    expect(await t.state(await prepare(t, contest, content(team(10))))).toBe('prepared')
  })
  it('kod-ai:3.1 citizens of Russia', async () => {
    expect(await ofMember({ citizen: 'KZ' })).toMatchObject(told('CITIZENSHIP', 'kod-ai:3.1'))
  })
  it('kod-ai:f1.1 kod-ai:f1.2.3.1 kod-ai:f1.2.3.2 with name, phone and a Leader-ID of their own', async () => {
    expect(await ofMember({ name: 'Тензоров' })).toMatchObject(told('NAME', 'kod-ai:f1.1'))
    expect(await ofMember({ phone: '8 900 000' })).toMatchObject(told('PHONE', 'kod-ai:f1.2.3.1'))
    expect(await ofMember({ leaderId: '0x1' })).toMatchObject(told('LEADER_ID', 'kod-ai:f1.2.3.2'))
    const twins = [member('p1', { leaderId: '77' }), member('p2', { leaderId: '77' })]
    expect((await refused({}, twins)).code).toBe('LEADER_ID')
  })
  it('kod-ai:3.2/2 an UMNIK grantee tells the other project and the difference', async () => {
    const silent = { fundProjects: [umnik({ difference: '' })] }
    expect(await ofMember(silent)).toMatchObject(told('UMNIK_DIFFERENCE', 'kod-ai:3.2/2'))
  })
  it('kod-ai:3.6 every member attests all seven requirements', async () => {
    expect(await ofMember({ attested: [1, 2, 3, 4, 5, 6] })).toMatchObject(told('ATTESTATION', 'kod-ai:3.6'))
  })
})

describe('sums', () => {
  it.each([
    ['2000000.00', null],
    ['2000000.01', 'GRANT_CAP'],
  ])('kod-ai:2.1/1 one person asks for %s: %s', async (grant, code) => {
    const t = makeBench()
    const contest = await openContest(t)
    const plan = [
      { number: 1, title: 'а', amount: '1000000.00' },
      { number: 2, title: 'б', amount: code ? '1000000.01' : '1000000.00' },
    ]
    const attempt = prepare(t, contest, content([member('p1', { grant })], { total: grant, plan }))
    if (code) expect(await refusal(attempt)).toMatchObject(told(code, 'kod-ai:2.1/1'))
    else expect(await t.state(await attempt)).toBe('prepared')
  })
  it('kod-ai:2.1/1 six people with two million each are over ten million', async () => {
    const six = team(6).map((m) => ({ ...m, grant: '2000000.00' }))
    expect(await refused({}, six)).toMatchObject(told('GRANT_CAP', 'kod-ai:2.1/1'))
  })
  it('kod-ai:2.1/2 every share is above zero and has its work', async () => {
    expect(await ofMember({ grant: '0.00' })).toMatchObject(told('NOT_POSITIVE', 'kod-ai:2.1/2'))
    expect(await ofMember({ scope: ' ' })).toMatchObject(told('SHARE_SCOPE', 'kod-ai:2.1/2'))
  })
  it('kod-ai:fn11 the shares make the total to the kopeck', async () => {
    const plan = [
      { number: 1, title: 'а', amount: '500000.00' },
      { number: 2, title: 'б', amount: '500000.01' },
    ]
    expect(await refused({ total: '1000000.01', plan })).toMatchObject(told('SUM_MISMATCH', 'kod-ai:fn11'))
  })
})

describe('statements', () => {
  it.each(['a', 'b', 'v', 'g', 'd', 'e'] as const)(
    'kod-ai:f1.3.a kod-ai:f1.3.b kod-ai:f1.3.v kod-ai:f1.3.g kod-ai:f1.3.d kod-ai:f1.3.e statement %s is needed',
    async (letter) => {
      const statements = (['a', 'b', 'v', 'g', 'd', 'e'] as const).filter((l) => l !== letter)
      expect(await refused({ statements })).toMatchObject(told('STATEMENT', `kod-ai:f1.3.${letter}`))
    },
  )
  it('kod-ai:f1.3.e may be withheld with an explanation, which is sealed', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const given = content([member('p1')], {
      statements: ['a', 'b', 'v', 'g', 'd'],
      breachExplanation: 'Нарушение 2019 года',
    })
    const id = await prepare(t, contest, given)
    const { facts } = await t.file<ApplicationFacts>(id)
    expect(facts.content?.breachExplanation).toMatchObject({ sealed: 1, subject: 'p1' })
  })
  it('kod-ai:3.6/1 rights of others need their consent as a file', async () => {
    expect(await refused({ thirdPartyRights: true })).toMatchObject(told('RIGHTS_CONSENT', 'kod-ai:3.6/1'))
    const t = makeBench()
    const contest = await openContest(t)
    const documents = [...content([member('p1')]).documents, document('consent')]
    const id = await prepare(t, contest, content([member('p1')], { thirdPartyRights: true, documents }))
    expect(await t.state(id)).toBe('prepared')
  })
  it('kod-ai:3.6/3 kod-ai:3.6/4 the work is paid once and civil', async () => {
    expect(await refused({ otherBudget: true })).toMatchObject(told('OTHER_BUDGET', 'kod-ai:3.6/3'))
    expect(await refused({ civil: false })).toMatchObject(told('NOT_CIVIL', 'kod-ai:3.6/4'))
  })
})

describe('documents', () => {
  const withDocument = (changes: object) =>
    refused({ documents: [...content([member('p1')]).documents, document('publication', changes)] })
  it('kod-ai:3.4/2 kod-ai:4.4.4/1 are PDF by their bytes', async () => {
    expect(await withDocument({ format: 'docx' })).toMatchObject(told('FILE_PDF', 'kod-ai:4.4.4/1'))
  })
  it('kod-ai:3.4/4 have a name without a path; an unclear one is a warning only', async () => {
    expect(await withDocument({ name: '../etc' })).toMatchObject(told('FILE_NAME', 'kod-ai:3.4/4'))
    expect((await withDocument({ name: ' ' })).code).toBe('FILE_NAME')
    const t = makeBench()
    const contest = await openContest(t)
    const documents = [...content([member('p1')]).documents, document('publication', { name: 'scan001.pdf' })]
    const id = await prepare(t, contest, content([member('p1')], { documents }))
    const { facts } = await t.file<ApplicationFacts>(id)
    expect(facts.documents.map((d) => d.unclearName)).toEqual([false, false, false, true])
  })
  it('kod-ai:3.4/3 kod-ai:4.4.4/2 fill one place each', async () => {
    const twice = await refused({
      documents: [...content([member('p1')]).documents, document('tz')],
    })
    expect(twice).toMatchObject({ code: 'SLOT_TAKEN', kind: 'state', clauses: ['kod-ai:3.4/3'] })
  })
  it('kod-ai:3.5 kod-ai:3.5.v/1 kod-ai:3.5.v/2 kod-ai:3.5.v/3 recommended ones may be there or not', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const documents = [
      ...content([member('p1')]).documents,
      document('publication'),
      document('repo-info'),
      document('interest-letter'),
    ]
    const all = await submitApplication(t, contest, ['p1'], { documents })
    const none = await submitApplication(t, contest, ['p2'])
    expect([await t.state(all), await t.state(none)]).toEqual(['submitted', 'submitted'])
  })
  it('kod-ai:3.4/1 every fault is told at once, with its field and its clause', async () => {
    const broken = await refused({ lot: 'x', months: 15, consent: false, civil: false })
    expect(broken.clauses).toEqual(['kod-ai:1.4', 'kod-ai:f1.1/2', 'kod-ai:2.3/1', 'kod-ai:3.6/4'])
  })
  it('an application is prepared by an applicant', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const attempt = t.open('application', contest, 'prepare', content([member('p1')]), person('p1'))
    expect((await refusal(attempt)).kind).toBe('role')
  })
})
