import { describe, expect, it } from 'vitest'
import {
  admit,
  type Bench,
  content,
  dates,
  director,
  filed,
  inFormalCheck,
  markAll,
  member,
  officer,
  prepare,
  refusal,
  signAll,
  submit,
} from '../../testing/index.ts'
import type { ContestFacts } from './index.ts'

/** The system was away in the last evening of the intake. */
const outage = { from: '2024-05-27T17:00:00+03:00', to: '2024-05-28T01:00:00+03:00' }
const given = (changes: object = {}) => ({
  to: '2024-05-31',
  plan: null,
  outage,
  basis: { kind: 'order', body: 'Фонд', number: '44-од', date: '2024-05-28' },
  reason: 'Личный кабинет не открывался',
  signer: { person: 'director-1', post: 'генеральный директор' },
  ...changes,
})
const extend = (t: Bench, contest: string, changes: object = {}, actor = director) =>
  t.act('contest', contest, 'extend-after-outage', given(changes), actor)

/** Plan whose stages fit behind an intake that ends on 31 May: 20 + 40 + 10 + 5 + 5 + 5 days. */
const planned = {
  2: '2024-06-20',
  3: '2024-07-30',
  4: '2024-08-09',
  5: '2024-08-14',
  6: '2024-08-19',
  7: '2024-08-24',
  publish: '2024-09-03',
}

describe('intake after an outage', () => {
  it('kod-ai:4.4.2 opens again for everybody after it has closed by time, and closes with the new day', async () => {
    const { t, contest, applications } = await inFormalCheck(1)
    expect(await t.state(contest)).toBe('formal-check')
    await extend(t, contest)
    expect(await t.state(contest)).toBe('intake')
    expect((await t.file<ContestFacts>(contest)).facts.extensions).toMatchObject([
      { was: dates.to, to: '2024-05-31', outage: { ...outage, act: { number: '44-од' } } },
    ])
    const late = await prepare(t, contest, content([member('p9')]))
    await signAll(t, late)
    await t.moveTo('2024-05-31')
    await submit(t, late)
    expect(await t.state(late)).toBe('submitted')
    await t.moveTo('2024-06-01')
    expect(await t.state(contest)).toBe('formal-check')
    await admit(t, applications[0]!)
    expect((await refusal(prepare(t, contest, content([member('p8')])))).code).toBe('INTAKE_CLOSED')
  })

  it('kod-ai:4.1/2 kod-ai:4.3 counts every later stage from the new last day', async () => {
    const { t, contest } = await inFormalCheck(1)
    await extend(t, contest)
    const runs = async () =>
      (await t.file(contest)).deadlines.filter((d) => d.stoppedOn === null).map((d) => [d.key, d.due])
    expect(await runs()).toEqual([['intake', '2024-05-31']])
    await t.moveTo('2024-06-01')
    expect(await runs()).toEqual([
      ['stage-2', '2024-06-20'],
      ['selection', '2024-08-29'],
    ])
  })

  it('kod-ai:4.3 takes a published plan that fits behind the new day, and refuses one that does not', async () => {
    const { t, contest } = await inFormalCheck(1)
    await extend(t, contest, { plan: planned })
    expect((await t.file<ContestFacts>(contest)).facts.plan).toEqual(planned)
    await t.moveTo('2024-06-01')
    const again = { from: '2024-05-31T10:00:00+03:00', to: '2024-05-31T20:00:00+03:00' }
    expect(await refusal(extend(t, contest, { outage: again, to: '2024-06-21' }))).toMatchObject({
      code: 'STAGE_ORDER',
      clauses: ['kod-ai:4.1'],
    })
  })

  it('kod-ai:4.2 comes too late once the formal check of an application has begun, or its term is over', async () => {
    const looked = await inFormalCheck(2)
    await markAll(looked.t, looked.applications[1]!)
    expect(await refusal(extend(looked.t, looked.contest))).toMatchObject({
      code: 'CHECK_BEGUN',
      kind: 'state',
      clauses: ['kod-ai:4.2'],
    })
    const admitted = await inFormalCheck(2)
    await admit(admitted.t, admitted.applications[0]!)
    expect((await refusal(extend(admitted.t, admitted.contest))).code).toBe('CHECK_BEGUN')
    const { t, contest } = await inFormalCheck(1)
    await t.moveTo('2024-06-16')
    expect((await refusal(extend(t, contest, { to: '2024-06-15' }))).code).toBe('OUTAGE_DAYS')
    await t.moveTo('2024-06-17')
    expect((await refusal(extend(t, contest, { to: '2024-06-30' }))).code).toBe('OUTAGE_LATE')
  })

  it.each<[string, object, string]>([
    ['is not over', { outage: { ...outage, to: '2024-05-28T10:00:00+03:00' } }, 'OUTAGE'],
    ['ends before it begins', { outage: { from: outage.to, to: outage.from } }, 'OUTAGE'],
    [
      'came after the intake',
      { outage: { from: '2024-05-28T00:00:00+03:00', to: '2024-05-28T02:00:00+03:00' } },
      'OUTAGE',
    ],
    [
      'took more days than are given back',
      { outage: { ...outage, from: '2024-05-24T10:00:00+03:00' }, to: '2024-05-30' },
      'OUTAGE_DAYS',
    ],
    [
      'is told in an act of tomorrow',
      { basis: { kind: 'order', body: 'Фонд', number: '1', date: '2024-05-29' } },
      'ACT_DATE',
    ],
    [
      'is told in a clause that there is none of',
      { basis: { kind: 'clause', clause: 'kod-ai:99' } },
      'INVALID_INPUT',
    ],
  ])('kod-ai:4.4.2 is refused where the outage %s', async (_, changes, code) => {
    const { t, contest } = await inFormalCheck(1)
    expect((await refusal(extend(t, contest, changes))).code).toBe(code)
    expect(await t.state(contest)).toBe('formal-check')
  })

  it('kod-ai:4.4.2 gives back as many days as the outage took, also before the intake has closed', async () => {
    const { t, contest } = await filed(1)
    await t.moveTo('2024-05-20')
    const shorter = { from: '2024-05-18T10:00:00+03:00', to: '2024-05-19T10:00:00+03:00' }
    const act = { basis: { kind: 'order', body: 'Фонд', number: '43-од', date: '2024-05-20' } }
    expect((await refusal(extend(t, contest, { ...act, outage: shorter, to: '2024-05-28' }))).code).toBe(
      'OUTAGE_DAYS',
    )
    await extend(t, contest, { ...act, outage: shorter, to: '2024-05-29' })
    expect((await t.file<ContestFacts>(contest)).facts.intake?.to).toBe('2024-05-29')
  })

  it('kod-ai:4.5.1 is signed by the director, and everybody sees it', async () => {
    const { t, contest } = await inFormalCheck(1)
    expect((await refusal(extend(t, contest, {}, officer))).code).toBe('ROLE_NOT_ALLOWED')
    await extend(t, contest)
    expect(await t.sees(contest)).toMatchObject({
      intake: { window: { to: '2024-05-31' }, extensions: [{ outage }] },
    })
    expect((await t.engine.verify('fund')).broken).toEqual([])
  })
})
