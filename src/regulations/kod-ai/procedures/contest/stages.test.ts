import { describe, expect, it } from 'vitest'
import {
  admit,
  approved,
  assign,
  closeStage,
  conclude,
  conclusion,
  inCommission,
  inCouncil,
  inDirectorate,
  inExpertise,
  inFormalCheck,
  inJury,
  juryFor,
  officer,
  openJury,
  published,
  recommended,
  refusal,
  registerExpert,
  reviewTwice,
  systemActor,
} from '../../testing/index.ts'
import type { ContestFacts } from './index.ts'

describe('closing stage 2', () => {
  it('kod-ai:4.5.2/2 waits for every application', async () => {
    const { t, contest, applications } = await inFormalCheck(2)
    expect(await refusal(closeStage(t, contest, 'formal-check'))).toMatchObject({
      code: 'UNCHECKED',
      kind: 'state',
      clauses: ['kod-ai:4.5.2/2'],
    })
    for (const id of applications) await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    expect(await t.state(contest)).toBe('expertise')
  })
  it.each([
    ['2024-06-15', null],
    ['2024-06-16', null],
    ['2024-06-17', 'LATE_REASON'],
  ])('kod-ai:4.5.3 kod-ai:4.1/2 closed on %s: %s', async (day, code) => {
    const { t, contest } = await inFormalCheck(0)
    await t.moveTo(day)
    const attempt = closeStage(t, contest, 'formal-check')
    if (code === null) expect((await attempt).file.state).toBe('expertise')
    else {
      expect(await refusal(attempt)).toMatchObject({ code, kind: 'content', clauses: ['kod-ai:4.5.3'] })
      await closeStage(t, contest, 'formal-check', 'Много заявок')
      expect((await t.file<ContestFacts>(contest)).facts.late).toEqual([
        { stage: 2, due: '2024-06-16', ended: day, reason: 'Много заявок' },
      ])
    }
  })
})

describe('closing stage 3', () => {
  it('kod-ai:4.6.1/2 waits for two conclusions by different experts', async () => {
    const { t, contest, applications } = await inExpertise(1)
    const entry = await registerExpert(t, 'e1')
    await conclude(t, await assign(t, applications[0]!, 'e1', entry), 'e1')
    expect(await refusal(closeStage(t, contest, 'expertise'))).toMatchObject({
      code: 'FEWER_THAN_TWO_REVIEWS',
      kind: 'state',
      clauses: ['kod-ai:4.6.1/2'],
    })
  })
  it('kod-ai:c.1 waits where the experts differ, and goes on once somebody settled it', async () => {
    const { t, contest, applications } = await inExpertise(1)
    const [id] = applications
    for (const [expert, isAi] of [
      ['e1', true],
      ['e2', false],
    ] as const) {
      const review = await assign(t, id!, expert, await registerExpert(t, expert))
      await conclude(t, review, expert, conclusion([4, 4, 4], isAi))
    }
    expect((await refusal(closeStage(t, contest, 'expertise'))).code).toBe('AI_OPINIONS_SPLIT')
    const settled = { isAi: true, basis: 'fund', reason: 'Довод первого эксперта' }
    await t.act('application', id!, 'resolve-ai-split', settled, officer)
    await closeStage(t, contest, 'expertise')
    expect((await t.file<ContestFacts>(contest)).facts.rating?.ranking).toHaveLength(1)
  })
  it('kod-ai:4.6.7 kod-ai:4.6.7.a kod-ai:4.6.7.b freezes exact means; equal ones share a place', async () => {
    const { t, contest, applications } = await inExpertise(3)
    await reviewTwice(t, applications[0]!, [
      [5, 4, 3],
      [5, 5, 5],
    ])
    await reviewTwice(t, applications[1]!, [
      [3, 3, 4],
      [3, 4, 4],
      [3, 4, 4],
    ])
    await reviewTwice(t, applications[2]!, [
      [5, 5, 5],
      [4, 4, 4],
    ])
    await closeStage(t, contest, 'expertise')
    const { rating } = (await t.file<ContestFacts>(contest)).facts
    expect(rating?.ranking.map((r) => [r.number, r.mean, r.mean2, r.rank, r.lotRank])).toEqual([
      ['1', '27/2', '13.50', 1, 1],
      ['3', '27/2', '13.50', 1, 1],
      ['2', '32/3', '10.67', 3, 3],
    ])
  })
  it('kod-ai:c.1 a project that no expert takes for AI is out', async () => {
    const { t, contest, applications } = await inExpertise(1)
    for (const expert of ['e1', 'e2']) {
      const review = await assign(t, applications[0]!, expert, await registerExpert(t, expert))
      await conclude(t, review, expert, conclusion([5, 5, 5], false))
    }
    await closeStage(t, contest, 'expertise')
    expect((await t.file<ContestFacts>(contest)).facts.rating).toMatchObject({
      ranking: [],
      notAi: [applications[0]],
    })
    expect(await t.state(applications[0]!)).toBe('left-out')
  })
  it('kod-ai:4.6.9 kod-ai:4.1/3 a late close needs its reason', async () => {
    const { t, contest } = await inExpertise(0)
    await t.moveTo('2024-07-08')
    expect(await refusal(closeStage(t, contest, 'expertise'))).toMatchObject({
      code: 'LATE_REASON',
      clauses: ['kod-ai:4.6.9'],
    })
    await closeStage(t, contest, 'expertise', 'Эксперты болели')
  })
  it('kod-ai:4.6.8 the rating is for the bodies, not for the public or applicants', async () => {
    const { t, contest } = await inJury(1)
    expect(await t.sees(contest, 'jury')).toHaveProperty('rating')
    expect(await t.sees(contest, 'applicant')).not.toHaveProperty('rating')
    const before = await inExpertise(1)
    expect(await before.t.sees(before.contest, 'jury')).not.toHaveProperty('rating')
  })
})

describe('closing stages 4 to 7', () => {
  it('kod-ai:4.7.10 kod-ai:4.7.1 stage 5 opens only with the jury protocol and nothing undecided', async () => {
    const { t, contest, applications } = await inJury(2)
    expect(await refusal(closeStage(t, contest, 'jury'))).toMatchObject({
      code: 'NO_PROTOCOL',
      clauses: ['kod-ai:4.7.10', 'kod-ai:4.7.1'],
    })
    await t.act('application', applications[0]!, 'recommend', { reason: 'Да' }, officer)
    await t.act('application', applications[1]!, 'leave-out', { reason: 'Нет' }, officer)
    expect((await refusal(closeStage(t, contest, 'jury'))).clauses).toContain('kod-ai:4.7.8')
    await juryFor(t, contest, [applications[0]!])
    await closeStage(t, contest, 'jury')
    expect(await t.state(contest)).toBe('council')
  })
  it('kod-ai:4.7.10 an unsigned sitting holds stage 4 open', async () => {
    const { t, contest, applications } = await recommended(2)
    await juryFor(t, contest, [applications[0]!])
    await openJury(t, contest, [applications[1]!])
    expect((await refusal(closeStage(t, contest, 'jury'))).code).toBe('SITTING_OPEN')
  })
  it('kod-ai:4.7.9 kod-ai:4.8.1/1 kod-ai:4.1/4 kod-ai:4.1/5 stage 4 is judged by the last protocol, and the council has ten days from it', async () => {
    const { t, contest, applications } = await recommended(1)
    await t.moveTo('2024-06-10')
    await juryFor(t, contest, applications)
    await t.moveTo('2024-07-20')
    await closeStage(t, contest, 'jury')
    const { facts, deadlines } = await t.file<ContestFacts>(contest)
    expect(facts.stageEnds[4]).toBe('2024-06-10')
    expect(deadlines.find((d) => d.key === 'stage-5')).toMatchObject({
      from: '2024-06-10',
      due: '2024-06-20',
    })
    const late = await recommended(1)
    await late.t.moveTo('2024-06-18')
    await juryFor(late.t, late.contest, late.applications)
    expect(await refusal(closeStage(late.t, late.contest, 'jury'))).toMatchObject({
      code: 'LATE_REASON',
      clauses: ['kod-ai:4.7.9'],
    })
  })
  it('kod-ai:4.8.2 stage 6 opens only with the council protocol', async () => {
    const { t, contest } = await inCouncil(1)
    expect(await refusal(closeStage(t, contest, 'council'))).toMatchObject({
      code: 'NO_PROTOCOL',
      clauses: ['kod-ai:4.8.2', 'kod-ai:4.8.1/1'],
    })
  })
  it('kod-ai:4.9.5 kod-ai:4.9.3 stage 7 opens only with the commission protocol and no item undecided', async () => {
    const { t, contest } = await inCommission(1)
    expect(await refusal(closeStage(t, contest, 'commission'))).toMatchObject({
      code: 'NO_PROTOCOL',
      clauses: ['kod-ai:4.9.5', 'kod-ai:4.9.3'],
    })
  })
  it('kod-ai:1.3/8 kod-ai:4.10.1 results are approved only by the directorate protocol', async () => {
    const { t, contest } = await inDirectorate(1)
    expect(await refusal(closeStage(t, contest, 'directorate'))).toMatchObject({
      code: 'NO_PROTOCOL',
      kind: 'content',
      clauses: ['kod-ai:1.3/8', 'kod-ai:4.10.1'],
    })
  })
})

describe('publication', () => {
  it('kod-ai:4.11 kod-ai:1.1/2 kod-ai:title comes after the approval, is public with its round and federal project, and shows winners without scores or contacts', async () => {
    const early = await inDirectorate(1)
    const attempt = early.t.act('contest', early.contest, 'publish', { reason: null }, officer)
    expect((await refusal(attempt)).code).toBe('WRONG_STATE')
    const { t, contest } = await published(1)
    const seen = await t.sees(contest)
    expect(seen.winners).toHaveLength(1)
    expect(seen).toMatchObject({ round: 'VII', project: 'Искусственный интеллект' })
    expect(seen).not.toHaveProperty('rating')
    expect(seen).not.toHaveProperty('memberships')
  })
  it.each([
    [10, null],
    [11, 'LATE_REASON'],
  ])('kod-ai:4.11 %s days after stage 7: %s', async (days, code) => {
    const { t, contest } = await approved(1)
    await t.moveTo(days === 10 ? '2024-06-07' : '2024-06-08')
    const attempt = t.act('contest', contest, 'publish', { reason: null }, officer)
    if (code === null) expect((await attempt).file.state).toBe('published')
    else expect(await refusal(attempt)).toMatchObject({ code, clauses: ['kod-ai:4.11'] })
  })
  it('kod-ai:1.3/4 the contest closes once every agreement is settled', async () => {
    const { t, contest, applications } = await published(1)
    const open = t.act('contest', contest, 'close', {}, officer)
    expect(await refusal(open)).toMatchObject({ code: 'AGREEMENTS_OPEN', clauses: ['kod-ai:1.3/4'] })
    const granted = { agreement: 'agreement-x', number: '1-ОБ', signed: t.today() }
    await t.act('application', applications[0]!, 'granted', granted, systemActor)
    await t.act('contest', contest, 'close', {}, officer)
    expect(await t.state(contest)).toBe('closed')
  })
})

describe('readings', () => {
  it('kod-ai:4.1 by choice a stage that ends on a day off ends on the next working day', async () => {
    const { t, contest } = await inFormalCheck(0, { readings: { 'stages.shift': 'next-working-day' } })
    const due = async (key: string) => (await t.file(contest)).deadlines.find((d) => d.key === key)?.due
    expect(await due('stage-2')).toBe('2024-06-17')
    await t.moveTo('2024-06-17')
    await closeStage(t, contest, 'formal-check')
    expect((await t.file<ContestFacts>(contest)).facts.late).toEqual([])
  })
})
