import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  conclude,
  conclusion,
  inExpertise,
  inFormalCheck,
  inJury,
  officer,
  person,
  refusal,
  registerExpert,
  reviewTwice,
  systemActor,
} from '../../testing/index.ts'
import { noConflict } from '../shared/index.ts'
import type { ApplicationFacts } from './index.ts'

async function assigning(changes: object = {}, lots?: readonly string[]) {
  const { t, applications } = await inExpertise(1)
  const entry = await registerExpert(t, 'e1', lots)
  const input = { expert: 'e1', entry, conflict: noConflict, ...changes }
  return {
    t,
    id: applications[0]!,
    entry,
    attempt: t.act('application', applications[0]!, 'assign-expert', input, officer),
  }
}

describe('assigning experts', () => {
  it('kod-ai:4.6.2 takes them from the register: known, active, versed in the lot', async () => {
    expect(await refusal((await assigning({ entry: 'nowhere' })).attempt)).toMatchObject({
      code: 'NOT_IN_REGISTER',
      kind: 'content',
      clauses: ['kod-ai:4.6.2'],
    })
    expect((await refusal((await assigning({ expert: 'e2' })).attempt)).code).toBe('NOT_IN_REGISTER')
    expect((await refusal((await assigning({}, ['speech'])).attempt)).code).toBe('LOT_COMPETENCE')
    const { t, applications } = await inExpertise(1)
    const entry = await registerExpert(t, 'e1')
    await t.act('expert', entry, 'suspend', { reason: 'Просьба эксперта' }, officer)
    expect((await refusal(assign(t, applications[0]!, 'e1', entry))).code).toBe('EXPERT_INACTIVE')
    await t.act('expert', entry, 'restore', { reason: 'Просьба эксперта' }, officer)
    await t.act('expert', entry, 'update', { lots: ['nlp'], skills: 'Язык' }, officer)
    await assign(t, applications[0]!, 'e1', entry)
  })
  it('kod-ai:4.6.2 the register holds a person once, with a lot at least', async () => {
    const { t } = await inExpertise(0)
    expect((await refusal(registerExpert(t, 'e1', []))).code).toBe('LOT')
    const entry = await registerExpert(t, 'e1')
    expect((await refusal(registerExpert(t, 'e1'))).code).toBe('DUPLICATE')
    expect((await refusal(t.act('expert', entry, 'update', { lots: [], skills: 'x' }, officer))).code).toBe(
      'LOT',
    )
  })
  it('kod-ai:4.6.4 kod-ai:4.6.4.a never one with an interest, nor a member', async () => {
    const interested = { conflict: { ...noConflict, interest: true } }
    expect(await refusal((await assigning(interested)).attempt)).toMatchObject({
      code: 'CONFLICT',
      kind: 'state',
      clauses: ['kod-ai:4.6.4.a'],
    })
    const { t, applications } = await inExpertise(1)
    const own = assign(t, applications[0]!, 'p1', await registerExpert(t, 'p1'))
    expect((await refusal(own)).clauses).toEqual(['kod-ai:4.6.4.a'])
  })
  it('kod-ai:4.6.4.b nor a creditor; a representative passes with an intent agreement only', async () => {
    const creditor = (kind: string, intentAgreement: string | null) =>
      assigning({ conflict: { interest: false, creditor: kind, intentAgreement } })
    for (const [kind, agreement] of [
      ['individual', null],
      ['individual', 'С-1'],
      ['representative', null],
    ] as const)
      expect((await refusal((await creditor(kind, agreement)).attempt)).clauses).toEqual(['kod-ai:4.6.4.b'])
    await (await creditor('representative', 'С-1')).attempt
  })
  it('kod-ai:4.6.1/2 never the same expert twice', async () => {
    const { t, id, entry, attempt } = await assigning()
    await attempt
    expect(await refusal(assign(t, id, 'e1', entry))).toMatchObject({
      code: 'SAME_EXPERT',
      clauses: ['kod-ai:4.6.1/2'],
    })
  })
  it('kod-ai:4.1 belongs to stage 3', async () => {
    const { t, applications } = await inFormalCheck(1)
    await admit(t, applications[0]!)
    const entry = await registerExpert(t, 'e1')
    expect((await refusal(assign(t, applications[0]!, 'e1', entry))).code).toBe('STAGE_ORDER')
  })
  it('kod-ai:4.6.1/1 a conclusion of somebody not assigned is not taken', async () => {
    const { t, applications } = await inExpertise(1)
    const given = {
      review: 'r',
      expert: 'x',
      isAi: true,
      scores: { novelty: 1, achievability: 1, prospects: 1 },
    }
    const attempt = t.act('application', applications[0]!, 'record-review', given, systemActor)
    expect(await refusal(attempt)).toMatchObject({ code: 'NOT_ASSIGNED', kind: 'role' })
  })
})

describe('what becomes of the conclusions', () => {
  it('kod-ai:4.6.7.b an annulled one leaves the mean and needs a reason', async () => {
    const { t, applications } = await inExpertise(1)
    const [id] = applications
    const [review] = await reviewTwice(t, id!, [
      [5, 5, 5],
      [1, 1, 1],
    ])
    const annul = (reason: string) => t.act('application', id!, 'annul-review', { review, reason }, officer)
    expect((await refusal(annul(' '))).code).toBe('INVALID_INPUT')
    await annul('Списано с чужого заключения')
    expect(await t.state(review!)).toBe('annulled')
    expect(await refusal(annul('Ещё раз'))).toMatchObject({
      code: 'UNKNOWN_REVIEW',
      clauses: ['kod-ai:4.6.7.b'],
    })
    expect(await t.sees(id!, 'fund-officer')).toMatchObject({ conclusions: [{ scores: { novelty: 1 } }] })
  })
  it('kod-ai:4.6.5 kod-ai:1.3/13 AI or not is settled only where the experts differ', async () => {
    const { t, applications } = await inExpertise(1)
    const [id] = applications
    await reviewTwice(t, id!)
    const settle = { isAi: false, basis: 'fund', reason: 'Без оснований' }
    expect(await refusal(t.act('application', id!, 'resolve-ai-split', settle, officer))).toMatchObject({
      code: 'NO_SPLIT',
      clauses: ['kod-ai:1.3/13'],
    })
    const review = await assign(t, id!, 'e3', await registerExpert(t, 'e3'))
    await conclude(t, review, 'e3', conclusion([1, 1, 1], false))
    const { tasks } = await t.engine.view('fund', id!, officer)
    expect(tasks.map((task) => task.key)).toEqual(['split'])
    await t.act('application', id!, 'resolve-ai-split', { ...settle, isAi: true }, officer)
    expect((await t.file<ApplicationFacts>(id!)).facts.ai?.by).toBe(officer.id)
  })
})

describe('the recommendation to the jury', () => {
  it('kod-ai:4.7.1 has an author and a reason, and no score cuts off by itself', async () => {
    const { t, applications } = await inJury(2)
    const [one, two] = applications
    expect((await refusal(t.act('application', one!, 'recommend', { reason: '' }, officer))).code).toBe(
      'INVALID_INPUT',
    )
    await t.act('application', one!, 'recommend', { reason: 'Высокие оценки' }, officer)
    await t.act('application', two!, 'leave-out', { reason: 'Нет спроса' }, officer)
    const facts = (await t.file<ApplicationFacts>(one!)).facts
    expect(facts.recommendation).toEqual({
      recommended: true,
      reason: expect.objectContaining({ sealed: 1, subject: officer.id }),
      by: officer.id,
      on: t.today(),
    })
    expect(await t.state(two!)).toBe('left-out')
    expect((await refusal(t.act('application', two!, 'recommend', { reason: 'x' }, officer))).code).toBe(
      'WRONG_STATE',
    )
    expect((await refusal(t.act('application', one!, 'recommend', { reason: 'x' }, person('p1')))).kind).toBe(
      'role',
    )
  })
})
