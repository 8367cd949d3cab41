import { describe, expect, it } from 'vitest'
import {
  announcement,
  type Bench,
  closeStage,
  dates,
  draft,
  inFormalCheck,
  makeBench,
  officer,
  openContest,
  person,
  refusal,
} from '../../testing/index.ts'
import type { ContestFacts } from './index.ts'

async function drafted(t: Bench = makeBench(), changes: object = {}) {
  const { id } = await t.open('contest', null, 'prepare', draft(changes), officer)
  await t.moveTo(dates.announced)
  return { t, id }
}
const announce = async (changes: object) => {
  const { t, id } = await drafted()
  return refusal(t.act('contest', id, 'announce', announcement(changes), officer))
}
const window = (from: string, to: string) => ({ intake: { from, to } })
/** Every stage within its own limit, 90 days in all: 15 + 35 + 15 + 9 + 8 + 8. */
const plan90 = {
  2: '2024-06-11',
  3: '2024-07-16',
  4: '2024-07-31',
  5: '2024-08-09',
  6: '2024-08-17',
  7: '2024-08-25',
  publish: '2024-09-04',
}

describe('preparing a contest', () => {
  it('kod-ai:1.4 kod-ai:1.4.a kod-ai:1.4.b kod-ai:1.4.v kod-ai:1.4.g kod-ai:1.4.d takes the five lots, each once', async () => {
    const { t, id } = await drafted()
    expect((await t.file<ContestFacts>(id)).facts.lots).toHaveLength(5)
    for (const lots of [[], ['nlp', 'nlp'], ['robots']])
      expect(await refusal(drafted(makeBench(), { lots }))).toMatchObject({ code: 'LOT', kind: 'content' })
  })
  it('kod-ai:2.7 kod-ai:1.3/9 wants a volume of grants above zero', async () => {
    expect(await refusal(drafted(makeBench(), { budget: '0.00' }))).toMatchObject({
      code: 'BUDGET',
      clauses: ['kod-ai:2.7'],
    })
  })
  it('kod-ai:4.4.1 may be changed and dropped before the announcement, not after', async () => {
    const { t, id } = await drafted()
    await t.act('contest', id, 'revise', draft({ title: 'Другое название' }), officer)
    expect((await t.file<ContestFacts>(id)).facts.title).toBe('Другое название')
    await t.act('contest', id, 'cancel', { reason: 'Нет субсидии' }, officer)
    expect(await t.state(id)).toBe('cancelled')
    const announced = await openContest(t)
    const late = refusal(t.act('contest', announced, 'cancel', { reason: 'Поздно' }, officer))
    expect((await late).code).toBe('WRONG_STATE')
  })
  it('kod-ai:4.5.1 belongs to an officer of the Fund', async () => {
    const { t, id } = await drafted()
    const other = t.act('contest', id, 'announce', announcement(), person('x', 'applicant'))
    expect(await refusal(other)).toMatchObject({ code: 'ROLE_NOT_ALLOWED', kind: 'role' })
  })
})

describe('announcing', () => {
  it('kod-ai:4.4.1 needs the announcement and the regulation on the site', async () => {
    expect(await announce({ announcement: null })).toMatchObject({
      code: 'NOT_PUBLISHED',
      kind: 'content',
      clauses: ['kod-ai:4.4.1'],
    })
    expect((await announce({ regulation: null })).code).toBe('NOT_PUBLISHED')
    expect((await announce(window('2024-04-21', dates.to))).code).toBe('INTAKE_BEFORE_ANNOUNCEMENT')
  })
  it.each([
    ['2024-05-21', ['kod-ai:4.1/1', 'kod-ai:4.4.2']],
    ['2024-05-22', []],
    ['2024-05-23', []],
  ])(
    'kod-ai:4.1/1 kod-ai:4.4.2 intake announced on 22 April may end on %s: %j broken',
    async (to, broken) => {
      const { t, id } = await drafted()
      const attempt = t.act('contest', id, 'announce', announcement(window('2024-04-22', to)), officer)
      if (broken.length === 0) expect((await attempt).file.state).toBe('intake')
      else expect(await refusal(attempt)).toMatchObject({ code: 'INTAKE_SHORT', clauses: broken })
    },
  )
  it('kod-ai:4.4.2 counts the window itself too: open later, close later', async () => {
    expect(await announce(window('2024-04-25', '2024-05-24'))).toMatchObject({
      code: 'INTAKE_SHORT',
      clauses: ['kod-ai:4.4.2'],
    })
  })
  it('kod-ai:4.3 takes a plan of exactly 90 days and refuses the 91st', async () => {
    const { t, id } = await drafted()
    await t.act('contest', id, 'announce', announcement({ plan: plan90 }), officer)
    expect((await t.file<ContestFacts>(id)).facts.plan[7]).toBe('2024-08-25')
    expect(await announce({ plan: { ...plan90, 7: '2024-08-26' } })).toMatchObject({
      code: 'TOTAL_90',
      clauses: ['kod-ai:4.3'],
    })
  })
  it.each([
    [{ 2: '2024-06-17' }, 'kod-ai:4.1/2'],
    [{ 3: '2024-07-22' }, 'kod-ai:4.1/3'],
    [{ 4: '2024-08-06' }, 'kod-ai:4.1/4'],
    [{ 5: '2024-08-11' }, 'kod-ai:4.1/5'],
    [{ 6: '2024-08-20' }, 'kod-ai:4.1/6'],
    [{ 7: '2024-08-28' }, 'kod-ai:4.1/7'],
    [{ publish: '2024-09-05' }, 'kod-ai:4.11'],
  ])('each stage of a plan keeps its own limit: %j breaks %s', async (change, clause) => {
    expect((await announce({ plan: { ...plan90, ...change } })).clauses).toContain(clause)
  })
  it('kod-ai:4.1 refuses a plan whose stages go back', async () => {
    expect((await announce({ plan: { ...plan90, 3: '2024-06-01' } })).code).toBe('STAGE_ORDER')
  })
})

describe('the window of intake', () => {
  const reason = 'Много вопросов'
  it('kod-ai:4.4.2 may be extended, which is logged, never shortened', async () => {
    const t = makeBench()
    const id = await openContest(t)
    await t.act('contest', id, 'extend-intake', { to: '2024-06-10', plan: null, reason }, officer)
    const { facts } = await t.file<ContestFacts>(id)
    expect(facts.extensions).toEqual([{ on: '2024-04-22', was: dates.to, to: '2024-06-10', reason }])
    const shorter = t.act('contest', id, 'extend-intake', { to: '2024-06-09', plan: null, reason }, officer)
    expect(await refusal(shorter)).toMatchObject({ code: 'INTAKE_SHORTENED', kind: 'state' })
    await t.moveTo('2024-06-10')
    expect(await t.state(id)).toBe('intake')
    await t.moveTo('2024-06-11')
    expect(await t.state(id)).toBe('formal-check')
  })
  it('kod-ai:4.2 nobody closes it on its last day, and the day after it closes by itself', async () => {
    const t = makeBench()
    const id = await openContest(t)
    await t.moveTo(dates.to)
    const early = t.act('contest', id, 'close-intake', {}, officer)
    expect(await refusal(early)).toMatchObject({
      code: 'INTAKE_OPEN',
      kind: 'state',
      clauses: ['kod-ai:4.2'],
    })
    await t.moveTo('2024-05-28')
    const { state, deadlines } = await t.file(id)
    expect(state).toBe('formal-check')
    expect(deadlines.filter((d) => d.stoppedOn === null).map((d) => [d.key, d.due])).toEqual([
      ['stage-2', '2024-06-16'],
      ['selection', '2024-08-25'],
    ])
  })
  it('kod-ai:4.1 stages neither skip nor go back', async () => {
    const t = makeBench()
    const id = await openContest(t)
    expect((await refusal(closeStage(t, id, 'expertise'))).code).toBe('WRONG_STATE')
  })
})

describe('added criteria', () => {
  const criterion = {
    key: 'k5',
    title: 'Документация на русском языке',
    consent: { number: 'П-1', date: '2024-04-20' },
    publishedOn: '2024-04-22',
  }
  it('kod-ai:4.4.5 kod-ai:c.II need the consent of the Ministry and publication in stage 1', async () => {
    const t = makeBench()
    const id = await openContest(t)
    for (const change of [
      { consent: null },
      { consent: { number: 'П-1', date: '2024-04-23' } },
      { publishedOn: '2024-04-23' },
    ])
      expect(
        await refusal(t.act('contest', id, 'add-criterion', { ...criterion, ...change }, officer)),
      ).toMatchObject({ code: 'CRITERION_CONSENT', kind: 'content', clauses: ['kod-ai:4.4.5'] })
    await t.act('contest', id, 'add-criterion', criterion, officer)
    const twice = t.act('contest', id, 'add-criterion', criterion, officer)
    expect((await refusal(twice)).code).toBe('CRITERION_TWICE')
    expect(await t.sees(id)).toMatchObject({ criteria: [criterion] })
  })
  it('kod-ai:4.4.5 are too late after stage 1', async () => {
    const { t, contest } = await inFormalCheck(0)
    const late = t.act('contest', contest, 'add-criterion', criterion, officer)
    expect((await refusal(late)).code).toBe('WRONG_STATE')
  })
})
