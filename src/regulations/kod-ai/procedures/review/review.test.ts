import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  closeStage,
  conclude,
  conclusion,
  endIntake,
  inExpertise,
  makeBench,
  officer,
  openContest,
  person,
  refusal,
  registerExpert,
  reviewTwice,
  submitApplication,
} from '../../testing/index.ts'
import type { ApplicationFacts } from '../application/index.ts'
import type { ReviewFacts } from './index.ts'

async function assigned() {
  const walk = await inExpertise(1)
  const { t, applications } = walk
  const review = await assign(t, applications[0]!, 'e1', await registerExpert(t, 'e1'))
  return { ...walk, review, application: applications[0]!, expert: person('e1') }
}
async function opened() {
  const walk = await assigned()
  await walk.t.act('review', walk.review, 'declare-no-interest', { statement: true }, walk.expert)
  return walk
}
async function signing(changes: object) {
  const { t, review, expert } = await opened()
  return t.act('review', review, 'sign', conclusion([4, 4, 4], true, changes), expert)
}
const told = (code: string, clause: string) => ({ code, kind: 'content', clauses: [clause] })

describe('access to an application', () => {
  it('kod-ai:4.6.3 opens with a statement of no interest for this application', async () => {
    const { t, review, expert } = await assigned()
    const early = t.act('review', review, 'sign', conclusion(), expert)
    expect((await refusal(early)).code).toBe('WRONG_STATE')
    const no = t.act('review', review, 'declare-no-interest', { statement: false }, expert)
    expect(await refusal(no)).toMatchObject({ code: 'STATEMENT', clauses: ['kod-ai:4.6.3'] })
    await t.act('review', review, 'declare-no-interest', { statement: true }, expert)
    expect(await t.state(review)).toBe('opened')
  })
  it('kod-ai:4.6.3 shows the expert nothing of the application before it, and nothing after an interest', async () => {
    const { t, review, application, expert } = await assigned()
    const seen = async () => (await t.engine.view('fund', application, expert)).fields.map(({ key }) => key)
    expect(await seen()).toEqual([])
    await t.act('review', review, 'declare-no-interest', { statement: true }, expert)
    expect(await seen()).toContain('project')
    await t.act('review', review, 'declare-interest', { letter: 'a', text: 'Соавтор заявителя' }, expert)
    expect(await seen()).toEqual([])
  })
  it('kod-ai:4.6.1/1 is the assigned expert’s alone, whatever roles others have', async () => {
    const { t, review } = await opened()
    const other = t.act('review', review, 'sign', conclusion(), person('e2', 'expert', 'fund-officer'))
    expect((await refusal(other)).kind).toBe('role')
  })
  it('kod-ai:4.6.3 kod-ai:4.6.4 an interest takes the expert out and frees the place', async () => {
    const { t, review, application, expert } = await assigned()
    const input = { letter: 'a', text: 'Соавтор заявителя' }
    const { event } = await t.act('review', review, 'declare-interest', input, expert)
    expect(event.text).not.toContain('Соавтор')
    expect(await t.state(review)).toBe('recused')
    const { facts } = await t.file<ApplicationFacts>(application)
    expect(facts.experts).toMatchObject([{ expert: 'e1', state: 'recused' }])
    const { tasks } = await t.engine.view('fund', application, officer)
    expect(tasks.map((task) => task.key)).toContain('assign')
    const again = assign(t, application, 'e1', 'expert-000001')
    expect((await refusal(again)).code).toBe('SAME_EXPERT')
  })
  it('kod-ai:4.6.9 shows the expert the last day of the stage; a silent one loses the review', async () => {
    const { t, review, application } = await assigned()
    const { deadlines } = await t.file(review)
    expect(deadlines.map((d) => [d.key, d.due])).toEqual([['stage-3', '2024-07-07']])
    await t.act('review', review, 'release', { reason: 'Нет ответа' }, officer)
    expect(await t.state(review)).toBe('released')
    const { facts } = await t.file<ApplicationFacts>(application)
    expect(facts.experts[0]?.state).toBe('released')
  })
})

describe('the conclusion', () => {
  it('kod-ai:4.6.6/1 kod-ai:4.6.7.a has scores, reasons, author and time; the total is ours', async () => {
    const { t, review, application, expert } = await opened()
    const { file } = await t.act('review', review, 'sign', { ...conclusion([5, 4, 3]), total: 15 }, expert)
    const facts = file.facts as ReviewFacts
    expect([facts.conclusion?.total, facts.conclusion?.isAi, facts.expert]).toEqual([12, true, 'e1'])
    expect(facts.signedAt).toBe(file.changedAt)
    const got = (await t.file<ApplicationFacts>(application)).facts.conclusions
    expect(got).toMatchObject([
      { review, expert: 'e1', scores: { novelty: 5, achievability: 4, prospects: 3 } },
    ])
  })
  it('kod-ai:4.6.6/2 is made in the system and cannot be changed once signed', async () => {
    expect(await refusal(signing({ madeIn: 'upload' }))).toMatchObject(told('OUTSIDE_FILE', 'kod-ai:4.6.6/2'))
    const { t, review, expert } = await opened()
    await t.act('review', review, 'sign', conclusion(), expert)
    const again = t.act('review', review, 'sign', conclusion([5, 5, 5]), expert)
    expect(await refusal(again)).toMatchObject({ code: 'WRONG_STATE', kind: 'state' })
  })
  it.each([
    ['novelty', 'kod-ai:c.2'],
    ['achievability', 'kod-ai:c.3'],
    ['prospects', 'kod-ai:c.4'],
  ] as const)(
    'kod-ai:c.2 kod-ai:c.3 kod-ai:c.4 %s is scored 0 to 5 in whole points with a reason',
    async (key, clause) => {
      const part = conclusion()[key]
      for (const score of [-1, 6]) {
        const refused = await refusal(signing({ [key]: { ...part, score } }))
        expect(refused).toMatchObject(told('SCORE', clause))
      }
      for (const score of ['5', null, '']) {
        const refused = await refusal(signing({ [key]: { ...part, score } }))
        expect(refused.code).toBe('INVALID_INPUT')
      }
      expect((await refusal(signing({ [key]: { ...part, score: 9 / 2 } }))).code).toBe('INVALID_INPUT')
      const silent = await refusal(signing({ [key]: { ...part, reason: ' ' } }))
      expect(silent).toMatchObject(told('SCORE_REASON', 'kod-ai:4.6.6/1'))
      await signing({ [key]: { ...part, score: 0 } })
      await signing({ [key]: { ...part, score: 5 } })
    },
  )
  it('kod-ai:c.2.1 kod-ai:c.3.1 kod-ai:c.3.2 kod-ai:c.4.1 every indicator has its comment', async () => {
    const base = conclusion()
    const without: [object, string][] = [
      [{ novelty: { ...base.novelty, comments: { methods: '' } } }, 'kod-ai:c.2.1'],
      [{ achievability: { ...base.achievability, comments: { soundness: '', team: 'x' } } }, 'kod-ai:c.3.1'],
      [{ achievability: { ...base.achievability, comments: { soundness: 'x', team: '' } } }, 'kod-ai:c.3.2'],
      [{ prospects: { ...base.prospects, comments: { demand: '' } } }, 'kod-ai:c.4.1'],
    ]
    for (const [changes, clause] of without)
      expect(await refusal(signing(changes))).toMatchObject(told('COMMENT', clause))
  })
  it('kod-ai:c.1 kod-ai:c.1.1 kod-ai:4.6.5 kod-ai:1.3/7 criterion 1 is yes or no with reasons, and yes only if all are', async () => {
    const { ai } = conclusion()
    for (const key of ['subject', 'technology', 'result'] as const) {
      const silent = { ai: { ...ai, [key]: { ...ai[key], reason: '' } } }
      expect(await refusal(signing(silent))).toMatchObject(told('AI_REASON', 'kod-ai:4.6.5'))
      const no = await signing({ ai: { ...ai, [key]: { ...ai[key], yes: false } } })
      expect((no.file.facts as ReviewFacts).conclusion?.isAi).toBe(false)
    }
    const number = { ai: { ...ai, subject: { yes: 1, reason: 'x' } } }
    expect((await refusal(signing(number))).code).toBe('INVALID_INPUT')
  })
  it('kod-ai:c.1.2 kod-ai:c.1.3 base technology and kind of result come from the lists', async () => {
    const { ai } = conclusion()
    const technology = { ai: { ...ai, technology: { ...ai.technology, code: '' } } }
    expect(await refusal(signing(technology))).toMatchObject(told('BASE_TECHNOLOGY', 'kod-ai:c.1.2'))
    const result = { ai: { ...ai, result: { ...ai.result, code: 'book' } } }
    expect(await refusal(signing(result))).toMatchObject(told('RESULT_KIND', 'kod-ai:c.1.3'))
  })
  it('kod-ai:c.3.2 star counts are dated information that changes no score', async () => {
    const metrics = [
      {
        repository: 'https://example.org/r',
        stars: 9000,
        forks: 1,
        watches: 2,
        on: '2024-05-20',
        source: 'страница',
      },
    ]
    const { file } = await signing({ metrics })
    expect((file.facts as ReviewFacts).conclusion).toMatchObject({ metrics, total: 12 })
  })
  it('kod-ai:4.4.5 answers the criteria added in stage 1, which bear no points', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const criterion = {
      key: 'k5',
      title: 'Документация',
      consent: { number: 'П-1', date: '2024-04-20' },
      publishedOn: '2024-04-22',
    }
    await t.act('contest', contest, 'add-criterion', criterion, officer)
    const id = await submitApplication(t, contest, ['p1'])
    await endIntake(t)
    await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    const review = await assign(t, id, 'e1', await registerExpert(t, 'e1'))
    expect(await refusal(conclude(t, review, 'e1'))).toMatchObject(told('ADDED_CRITERIA', 'kod-ai:4.4.5'))
    const added = [{ key: 'k5', met: true, reason: 'Есть' }]
    const { file } = await t.act(
      'review',
      review,
      'sign',
      conclusion([1, 2, 3], true, { added }),
      person('e1'),
    )
    expect((file.facts as ReviewFacts).conclusion?.total).toBe(6)
  })
  it('kod-ai:4.2 kod-ai:4.6.9 is signed in stage 3 only', async () => {
    const { t, contest, application, review, expert } = await opened()
    await reviewTwice(t, application)
    await closeStage(t, contest, 'expertise')
    const late = t.act('review', review, 'sign', conclusion(), expert)
    expect(await refusal(late)).toMatchObject({
      code: 'STAGE_ORDER',
      kind: 'state',
      clauses: ['kod-ai:4.6.9'],
    })
  })
})

describe('who sees what', () => {
  it('kod-ai:4.6.1/3 the expert sees no contacts and no names, the applicant no experts', async () => {
    const { t, application } = await opened()
    const expert = await t.sees(application, 'reviewer')
    expect(expert).toHaveProperty('documents')
    for (const hidden of ['contacts', 'members', 'signatures', 'experts', 'conclusions'])
      expect(expert).not.toHaveProperty(hidden)
    const applicant = await t.sees(application, 'lead', 'member')
    for (const hidden of ['experts', 'conclusions', 'rating', 'checks'])
      expect(applicant).not.toHaveProperty(hidden)
  })
  it('kod-ai:4.6.8 conclusions reach the jury when stage 3 is closed, not before', async () => {
    const { t, contest, application } = await opened()
    await reviewTwice(t, application)
    expect(await t.sees(application, 'jury')).toEqual({})
    await closeStage(t, contest, 'expertise')
    expect(await t.sees(application, 'jury')).toHaveProperty('conclusions')
  })
  it('kod-ai:4.6.2 the entry of an expert is for the expert and the officers', async () => {
    const { t } = await assigned()
    const [entry] = (await t.engine.list('fund', { procedure: 'expert' })).map((r) => r.case)
    const actor = person('e1', 'applicant')
    expect((await t.engine.view('fund', entry!, actor)).fields).toHaveLength(3)
    expect((await t.engine.view('fund', entry!, person('p1', 'applicant'))).fields).toHaveLength(0)
  })
})
