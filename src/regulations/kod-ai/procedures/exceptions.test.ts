import { describe, expect, it } from 'vitest'
import { envelopeOf, exceptionNames } from '../../../kernel/index.ts'
import {
  type Bench,
  bodyFor,
  closeItem,
  closeStage,
  director,
  filed,
  inCouncil,
  makeBench,
  openContest,
  person,
  published,
  refusal,
  signProtocol,
  tenant,
  yes,
} from '../testing/index.ts'
import type { ContestFacts } from './index.ts'

const grounds = {
  reason: 'По решению',
  signer: { person: 'director-1', post: 'генеральный директор' },
}
const court = (t: Bench) => ({ kind: 'court', body: 'Мещанский суд', number: '2-17/2024', date: t.today() })
const order = (t: Bench) => ({ kind: 'order', body: 'Фонд', number: '51-од', date: t.today() })

const annul = (t: Bench, procedure: string, id: string, event: number, to: string | null) =>
  t.act(
    procedure,
    id,
    exceptionNames.annul,
    { event, restore: to && { to, facts: 'then' }, terms: [], basis: court(t), ...grounds },
    director,
  )
const correct = (t: Bench, procedure: string, id: string, path: string, was: string, now: string) =>
  t.act(
    procedure,
    id,
    exceptionNames.correct,
    { event: 1, changes: [{ path, was, now }], basis: order(t), ...grounds },
    director,
  )

/** The place of the last event of an action in a journal. */
async function eventOf(t: Bench, id: string, action: string): Promise<number> {
  const journal = await t.engine.parts.store.journal(tenant, id)
  return journal.filter((e) => envelopeOf(e).type.endsWith(`.${action}`)).at(-1)!.seq
}
const annulledIn = async (t: Bench, id: string) =>
  (await t.file(id)).exceptions?.filter((e) => e.kind === 'annulled').flatMap((e) => e.spans)
const runningIn = async (t: Bench, id: string) =>
  (await t.file(id)).deadlines.filter((d) => d.stoppedOn === null).map((d) => d.key)

describe('a decision of the jury that a court annuls', () => {
  it('kod-ai:4.7.8 falls with all that followed, is voted on again, and the contest goes on', async () => {
    const { t, contest, applications } = await inCouncil(2)
    const [first, second] = applications as [string, string]
    const [sitting] = (await t.children(contest, 'jury-sitting')) as [string]
    await t.moveTo('2024-05-29')
    await annul(t, 'jury-sitting', sitting, 3, 'open')
    await annul(t, 'contest', contest, await eventOf(t, contest, 'close-jury'), 'jury')
    expect([await t.state(sitting), await t.state(contest)]).toEqual(['open', 'jury'])
    for (const id of applications) {
      expect(await t.state(id)).toBe('recommended')
      const decision = await eventOf(t, id, 'jury-decision')
      expect(await annulledIn(t, id)).toEqual([{ from: decision, to: decision }])
      expect((await t.file(id)).exceptions?.[0]?.source).toBe(`${sitting}#6`)
    }
    const recorded = await eventOf(t, contest, 'record-protocol')
    expect(await annulledIn(t, contest)).toContainEqual({ from: recorded, to: recorded })
    expect(await runningIn(t, contest)).toEqual(['stage-4', 'selection'])

    await closeItem(t, sitting, first, 'aaaaa', { amount: null, reason: 'Нет новизны' })
    await closeItem(t, sitting, second, 'fffff', { reason: 'Сильнее по методам' })
    await signProtocol(t, 'jury-sitting', sitting)
    expect([await t.state(first), await t.state(second)]).toEqual(['jury-rejected', 'jury-supported'])
    await closeStage(t, contest, 'jury')
    await bodyFor(t, 'council-sitting', contest, [yes(second, 'approve')])
    await closeStage(t, contest, 'council')
    expect(await t.state(contest)).toBe('commission')
    expect(t.failures).toEqual([])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })

  it('kod-ai:4.7.8 leaves the first vote readable, with the act that annulled it', async () => {
    const { t, contest, applications } = await inCouncil(1)
    const [sitting] = (await t.children(contest, 'jury-sitting')) as [string]
    await annul(t, 'jury-sitting', sitting, await eventOf(t, sitting, 'sign-protocol'), 'open')
    const [row] = await t.engine.list(tenant, { cases: [applications[0]!] })
    const decision = await eventOf(t, applications[0]!, 'jury-decision')
    expect(row!.marks.annulled).toEqual([{ from: decision, to: decision, by: decision + 1 }])
    const told = await t.engine.explain(tenant, applications[0]!, decision)
    expect(told.envelope.data.input).toMatchObject({ decision: 'support' })
    expect(told.exceptions).toMatchObject([{ basis: { body: 'Мещанский суд', number: '2-17/2024' } }])
  })
})

describe('results that are annulled', () => {
  it('kod-ai:4.11 take the agreements along; publication again opens new ones', async () => {
    const { t, contest, applications } = await published(1)
    const [agreement] = (await t.children(applications[0]!, 'agreement')) as [string]
    await annul(t, 'contest', contest, await eventOf(t, contest, 'publish'), 'approved')
    expect([await t.state(contest), await t.state(applications[0]!), await t.state(agreement)]).toEqual([
      'approved',
      'winner',
      'void',
    ])
    expect(await runningIn(t, agreement)).toEqual([])
    await t.act('contest', contest, 'publish', { reason: null }, person('officer-1', 'fund-officer'))
    const agreements = await t.children(applications[0]!, 'agreement')
    expect(await Promise.all(agreements.map(t.state))).toEqual(['void', 'awaiting-papers'])
    expect(t.failures).toEqual([])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })
})

describe('a clerical error', () => {
  it('kod-ai:4.4.1 in the title of a contest is mended, and everybody sees the right one', async () => {
    const t = makeBench()
    const contest = await openContest(t, { title: 'Кот ИИ (очередь VII)' })
    await correct(t, 'contest', contest, 'title', 'Кот ИИ (очередь VII)', 'Код ИИ (очередь VII)')
    expect(await t.sees(contest)).toMatchObject({ title: 'Код ИИ (очередь VII)' })
    expect((await t.file<ContestFacts>(contest)).state).toBe('intake')
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })

  it('kod-ai:2.7 kod-ai:fn12 is neither the budget of a contest nor what the members have signed', async () => {
    const { t, contest, applications } = await filed(1)
    expect((await refusal(correct(t, 'contest', contest, 'budget', '50000000.00', '60000000.00'))).code).toBe(
      'NOT_CLERICAL',
    )
    const topic = 'Открытая библиотека разбора протоколов'
    const signed = correct(t, 'application', applications[0]!, 'topic', topic, `${topic}.`)
    expect(await refusal(signed)).toMatchObject({ code: 'NOT_CLERICAL', kind: 'state' })
  })
})

describe('a refused agreement', () => {
  it('kod-ai:5.8/3 is re-opened with what was left of its terms, and its application goes back with it', async () => {
    const { t, applications } = await published(1)
    const [application] = applications as [string]
    const [agreement] = (await t.children(application, 'agreement')) as [string]
    const running = await runningIn(t, agreement)
    await t.act('agreement', agreement, 'refuse-by-winner', { reason: 'Нет времени' }, person('p1'))
    expect([await t.state(agreement), await t.state(application)]).toEqual(['refused-by-winner', 'refused'])
    await t.act(
      'agreement',
      agreement,
      exceptionNames.reopen,
      { to: 'awaiting-papers', facts: 'then', terms: [], basis: order(t), ...grounds },
      director,
    )
    expect([await t.state(agreement), await t.state(application)]).toEqual(['awaiting-papers', 'announced'])
    expect(await runningIn(t, agreement)).toEqual(running)
    expect((await t.file(agreement)).facts).toMatchObject({ refusal: null })
    await t.act('agreement', agreement, 'refuse-by-winner', { reason: 'Всё же нет' }, person('p1'))
    expect(await t.state(application)).toBe('refused')
    expect(t.failures).toEqual([])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })
})
