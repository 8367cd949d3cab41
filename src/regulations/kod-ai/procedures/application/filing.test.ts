import { describe, expect, it } from 'vitest'
import {
  content,
  dates,
  document,
  endIntake,
  makeBench,
  member,
  openContest,
  person,
  prepare,
  refusal,
  signAll,
  submit,
  submitApplication,
  tenant,
} from '../../testing/index.ts'
import type { ApplicationFacts } from './index.ts'

async function prepared(...names: string[]) {
  const t = makeBench()
  const contest = await openContest(t)
  const id = await prepare(t, contest, content(names.map((n) => member(n))))
  const hash = async () => (await t.file<ApplicationFacts>(id)).facts.contentHash
  const sign = async (who: string) =>
    t.act('application', id, 'sign', { contentHash: await hash(), kind: 'scan' }, person(who))
  return { t, contest, id, hash, sign, lead: person(names[0]!) }
}

describe('signing', () => {
  it('kod-ai:fn12 kod-ai:f1.sign every member signs; an unsigned one is named', async () => {
    const { t, id, sign } = await prepared('p1', 'p2')
    await sign('p1')
    expect(await refusal(submit(t, id))).toMatchObject({
      code: 'UNSIGNED',
      kind: 'state',
      clauses: ['kod-ai:fn12'],
    })
    await sign('p2')
    await submit(t, id)
    expect(await t.state(id)).toBe('submitted')
  })
  it('kod-ai:fn12 is done once, by a member, over what is there now', async () => {
    const { t, id, hash, sign } = await prepared('p1')
    expect((await refusal(sign('stranger'))).code).toBe('ROLE_NOT_ALLOWED')
    const stale = { contentHash: 'a'.repeat(64), kind: 'scan' }
    expect((await refusal(t.act('application', id, 'sign', stale, person('p1')))).code).toBe(
      'CONTENT_CHANGED',
    )
    await sign('p1')
    const again = { contentHash: await hash(), kind: 'scan' }
    expect((await refusal(t.act('application', id, 'sign', again, person('p1')))).code).toBe('SIGNED_ALREADY')
  })
  it('kod-ai:fn12 any change voids the signatures, but not the signed form itself', async () => {
    const { t, id, hash, sign, lead } = await prepared('p1')
    const signed = async () =>
      (await t.file<ApplicationFacts>(id)).facts.members.map((m) => m.signed !== null)
    await sign('p1')
    const form = { document: document('application-form', { sha256: 'b'.repeat(64) }), replace: true }
    await t.act('application', id, 'attach', form, lead)
    expect(await signed()).toEqual([true])
    await t.act('application', id, 'attach', { document: document('publication'), replace: false }, lead)
    expect(await signed()).toEqual([false])
    await sign('p1')
    const before = await hash()
    await t.act('application', id, 'revise', content([member('p1')], { topic: 'Иная тема' }), lead)
    expect(await signed()).toEqual([false])
    expect(await hash()).not.toBe(before)
  })
  it('kod-ai:3.4/3 a taken place is replaced by choice only', async () => {
    const { t, id, lead } = await prepared('p1')
    const attempt = t.act('application', id, 'attach', { document: document('tz'), replace: false }, lead)
    expect(await refusal(attempt)).toMatchObject({ code: 'SLOT_TAKEN', kind: 'state' })
    const paper = { document: document('other', { format: 'docx' }), replace: false }
    expect((await refusal(t.act('application', id, 'attach', paper, lead))).code).toBe('FILE_PDF')
  })
})

describe('filing', () => {
  it('kod-ai:3.4/1 kod-ai:4.4.3 kod-ai:1.3/5 kod-ai:1.3/19 gives a number and the instant under the locks', async () => {
    const { t, id, sign, hash } = await prepared('p1')
    await sign('p1')
    expect((await t.file(id)).number).toBeNull()
    expect(await hash()).toMatch(/^[0-9a-f]{64}$/)
    const { file, event } = await submit(t, id)
    expect([file.number, (file.facts as ApplicationFacts).submittedAt]).toEqual(['1', event.recordedAt])
  })
  it.each([
    ['application-form', 'DOC_FORM', 'kod-ai:3.5.a/1'],
    ['tz', 'DOC_TOR', 'kod-ai:3.5.a/2'],
    ['plan', 'DOC_PLAN', 'kod-ai:3.5.a/3'],
  ] as const)(
    'kod-ai:1.3/6 kod-ai:3.5.a/1 kod-ai:3.5.a/2 kod-ai:3.5.a/3 needs its %s',
    async (kind, code, clause) => {
      const t = makeBench()
      const contest = await openContest(t)
      const documents = content([member('p1')]).documents.filter((d) => d.kind !== kind)
      const attempt = submitApplication(t, contest, ['p1'], { documents })
      expect(await refusal(attempt)).toMatchObject({ code, kind: 'content', clauses: [clause] })
    },
  )
  it.each([
    ['2024-05-26', null],
    ['2024-05-27', null],
    ['2024-05-28', 'INTAKE_CLOSED'],
  ])('kod-ai:4.2 on %s: %s', async (day, code) => {
    const { t, id } = await prepared('p1')
    await signAll(t, id)
    await t.moveTo(day)
    const attempt = submit(t, id)
    if (code) expect(await refusal(attempt)).toMatchObject({ code, kind: 'state', clauses: ['kod-ai:4.2'] })
    else expect((await attempt).file.state).toBe('submitted')
  })
  it('kod-ai:4.2 the last minute of the last Moscow day is in time, the next is not', async () => {
    const { t, id } = await prepared('p1')
    await signAll(t, id)
    const other = await prepare(t, (await t.file(id)).parent!, content([member('p2')]))
    await signAll(t, other)
    t.clock.set('2024-05-27T20:59:59.999Z')
    await submit(t, id)
    t.clock.set('2024-05-27T21:00:00.000Z')
    expect((await refusal(submit(t, other))).code).toBe('INTAKE_CLOSED')
  })
  it('kod-ai:4.4.2 not before the first day', async () => {
    const t = makeBench()
    const contest = await openContest(t, {}, { intake: { from: '2024-04-24', to: dates.to } })
    const attempt = prepare(t, contest, content([member('p1')]))
    expect((await refusal(attempt)).code).toBe('INTAKE_NOT_OPEN')
  })
})

describe('one person, one application', () => {
  it('kod-ai:3.3/1 kod-ai:3.3/2 the second of the same applicant is refused and told of the first', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    await submitApplication(t, contest, ['p1'])
    expect(await refusal(submitApplication(t, contest, ['p1']))).toMatchObject({
      code: 'DUPLICATE',
      kind: 'state',
      clauses: ['kod-ai:3.3/2', 'kod-ai:3.3/2', 'kod-ai:3.3/1', 'kod-ai:3.8'],
    })
  })
  it('kod-ai:3.3/2 a member of a team is bound too, by account and by Leader-ID', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    await submitApplication(t, contest, ['p1', 'p2'])
    const person2 = await refusal(submitApplication(t, contest, ['p2', 'p3']))
    expect(person2).toMatchObject({ code: 'DUPLICATE', clauses: ['kod-ai:3.3/2', 'kod-ai:3.3/2'] })
    const alias = member('p9', { leaderId: member('p1').leaderId })
    const same = await refusal(submitApplication(t, contest, [alias]))
    expect(same).toMatchObject({ code: 'DUPLICATE', clauses: ['kod-ai:3.3/2'] })
  })
  it('kod-ai:3.3/2 an invitation that nobody signed binds nobody', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    await prepare(t, contest, content([member('p1'), member('p2')]))
    expect(await t.state(await submitApplication(t, contest, ['p2']))).toBe('submitted')
  })
  it('kod-ai:3.3/2 of two filings at one moment one is refused', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const ids = []
    for (const mate of ['a', 'b', 'c']) {
      const id = await prepare(t, contest, content([member(mate), member('shared')]))
      await signAll(t, id)
      ids.push([id, mate] as const)
    }
    const race = await Promise.allSettled(
      ids.map(([id, mate]) =>
        t.engine.act({
          tenant,
          procedure: 'application',
          case: id,
          action: 'submit',
          input: {},
          actor: person(mate),
        }),
      ),
    )
    expect(race.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const reasons = race.flatMap((r) => (r.status === 'rejected' ? [r.reason] : []))
    expect(reasons.map((r) => [r.code, r.items[0].clause])).toEqual([
      ['DUPLICATE', 'kod-ai:3.3/2'],
      ['DUPLICATE', 'kod-ai:3.3/2'],
    ])
  })
  it('kod-ai:3.8 an application under review elsewhere in the programme blocks, an ended one does not', async () => {
    const t = makeBench()
    const one = await openContest(t)
    const two = await openContest(t, { round: 'VIII' })
    const first = await submitApplication(t, one, ['p1'])
    const blocked = await refusal(submitApplication(t, two, ['p1']))
    expect(blocked).toMatchObject({ code: 'DUPLICATE_PROGRAM', clauses: ['kod-ai:3.8'] })
    await t.act('application', first, 'withdraw', {}, person('p1'))
    expect(await t.state(await submitApplication(t, two, ['p1']))).toBe('submitted')
  })
  it('kod-ai:3.3/3 withdrawn before intake closes the person is free; afterwards it is too late', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const first = await submitApplication(t, contest, ['p1'])
    await t.act('application', first, 'withdraw', {}, person('p1'))
    const second = await submitApplication(t, contest, ['p1'])
    expect(await t.state(second)).toBe('submitted')
    await endIntake(t)
    const late = t.act('application', second, 'withdraw', {}, person('p1'))
    expect((await refusal(late)).code).toBe('INTAKE_CLOSED')
  })
})
