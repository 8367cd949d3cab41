import { describe, expect, it } from 'vitest'
import type { PartyCode } from '../../parties.ts'
import {
  type Bench,
  file,
  idea,
  makeBench,
  party,
  readyProject,
  refusal,
  secretariat,
  tenant,
  workingGroup,
} from '../../testing/index.ts'
import type { ProjectFacts } from './index.ts'

const acting = (b: Bench, id: string) => (action: string, input: unknown, code: PartyCode) =>
  b.act('sco-project', id, action, input, party(code))
const propose = (b: Bench, parties: readonly string[], change: object = {}) =>
  b.open('sco-project', 'propose', idea(parties, change), party('ru'))

describe('a joint project', () => {
  it('sco:IV sco:II/2 runs on an arrangement signed by those interested, to its end', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'])
    const on = acting(b, id)
    await on('activate', {}, 'ru')
    expect(await b.state(id)).toBe('active')
    expect((await refusal(on('agree-to-finish', { outcome: 'completed' }, 'ru'))).code).toBe('NO_RESULT')
    await on('record-result', { stage: 'модель', text: 'точность выросла', evidence: file('отчёт') }, 'cn')
    await on('agree-to-finish', { outcome: 'completed' }, 'ru')
    expect(await b.state(id)).toBe('active')
    await on('agree-to-finish', { outcome: 'completed' }, 'cn')
    expect(await b.state(id)).toBe('completed')
    expect((await b.engine.verify(tenant)).broken).toEqual([])
  })
  it('sco:IV sco:II/2 is refused with one participant, without a goal, and before the signing', async () => {
    const b = await makeBench()
    expect(await refusal(propose(b, ['ru']))).toEqual({
      code: 'TWO_PARTIES_REQUIRED',
      kind: 'content',
      paths: ['participants', 'participants'],
      clauses: ['sco:IV', 'sco:II/2'],
    })
    expect((await refusal(propose(b, ['ru'], { kind: 'production' }))).clauses).toEqual(['sco:IV'])
    expect((await refusal(propose(b, ['ru', 'ru']))).code).toBe('TWO_PARTIES_REQUIRED')
    expect(await refusal(propose(b, ['ru', 'cn'], { goals: [] }))).toMatchObject({
      clauses: ['sco:I'],
      kind: 'content',
    })
    expect(await refusal(propose(b, ['ru', 'cn'], { begins: '2022-09-15' }))).toMatchObject({
      code: 'BEFORE_SIGNING',
      kind: 'content',
      paths: ['begins'],
      clauses: ['sco:VI/2'],
    })
    expect((await refusal(propose(b, ['ru', 'ir']))).code).toBe('INVALID_INPUT')
    expect((await refusal(propose(b, ['kz', 'cn']))).code).toBe('OWN_PARTY')
    expect(await b.state(await propose(b, ['ru', 'cn'], { begins: '2022-09-16' }))).toBe('idea')
  })
  it('sco:II enrols nobody who has not answered', async () => {
    const b = await makeBench()
    const id = await propose(b, ['ru', 'cn', 'pk'])
    const on = acting(b, id)
    await on('declare-interest', {}, 'cn')
    expect((await b.file<ProjectFacts>(id)).facts.interested).toEqual(['cn', 'ru'])
    expect(
      await refusal(on('record-result', { stage: 'x', text: 'x', evidence: file('x') }, 'pk')),
    ).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect((await refusal(on('confirm-conformity', { laws: ['закон'], post: 'директор' }, 'pk'))).code).toBe(
      'NOT_A_PARTICIPANT',
    )
    await on('decline', {}, 'pk')
    expect((await b.file<ProjectFacts>(id)).facts.declined).toEqual(['pk'])
    expect((await refusal(on('declare-interest', {}, 'cn'))).code).toBe('ALREADY_ANSWERED')
  })
  it('sco:V/2 no coordinator consents for a Party', async () => {
    const b = await makeBench()
    const id = await propose(b, ['ru', 'kz'])
    for (const actor of [secretariat, workingGroup])
      expect(await refusal(b.act('sco-project', id, 'declare-interest', {}, actor))).toMatchObject({
        kind: 'role',
        clauses: ['sco:V/2'],
      })
  })
})

describe('the arrangement', () => {
  const arranged = async (...codes: PartyCode[]) => {
    const b = await makeBench()
    const id = await propose(b, ['ru', ...codes])
    const on = acting(b, id)
    for (const code of codes) await on('declare-interest', {}, code)
    return { b, id, on }
  }
  const paper = (change: object = {}) => ({
    number: '7',
    type: 'bilateral',
    text: file('текст'),
    date: '2024-05-06',
    ...change,
  })
  it('sco:IV is bilateral for two, multilateral from three on, and needs two', async () => {
    const two = await arranged('cn')
    expect((await refusal(two.on('arrange', paper({ type: 'multilateral' }), 'ru'))).code).toBe(
      'ARRANGEMENT_TYPE',
    )
    await two.on('arrange', paper(), 'ru')
    const three = await arranged('cn', 'kz')
    expect(await refusal(three.on('arrange', paper(), 'ru'))).toMatchObject({
      kind: 'content',
      paths: ['type'],
    })
    const alone = await propose(two.b, ['ru', 'cn'])
    const early = acting(two.b, alone)('arrange', paper({ text: file('второй') }), 'ru')
    expect((await refusal(early)).code).toBe('TWO_PARTIES_REQUIRED')
  })
  it('sco:IV is made for one project only', async () => {
    const { b, on } = await arranged('cn')
    await on('arrange', paper(), 'ru')
    const other = await propose(b, ['ru', 'cn'])
    await acting(b, other)('declare-interest', {}, 'cn')
    expect(await refusal(acting(b, other)('arrange', paper(), 'ru'))).toMatchObject({
      code: 'ARRANGEMENT_REUSED',
      kind: 'content',
      clauses: ['sco:IV'],
    })
  })
  it('sco:IV loses its signatures when its text changes, and no project begins without all of them', async () => {
    const { b, id, on } = await arranged('cn')
    expect(await refusal(on('activate', {}, 'ru'))).toMatchObject({
      code: 'ARRANGEMENT_PENDING',
      kind: 'state',
    })
    await on('arrange', paper(), 'ru')
    await on('sign', { text: file('текст') }, 'ru')
    expect((await refusal(on('sign', { text: file('текст') }, 'ru'))).code).toBe('ALREADY_SIGNED')
    expect((await refusal(on('sign', { text: file('другой') }, 'cn'))).code).toBe('TEXT_CHANGED')
    expect((await refusal(on('sign', { text: file('текст') }, 'kz'))).code).toBe('NOT_A_PARTICIPANT')
    await on('arrange', paper({ text: file('новый') }), 'cn')
    expect((await b.file<ProjectFacts>(id)).facts.arrangement?.signed).toEqual([])
  })
  it('sco:II/7 takes a Party in with its own consent and that of the participants', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'])
    const on = acting(b, id)
    await on('activate', {}, 'ru')
    await on('ask-to-join', {}, 'kz')
    await on('admit', { party: 'kz' }, 'ru')
    expect((await b.file<ProjectFacts>(id)).facts.interested).toEqual(['cn', 'ru'])
    expect((await refusal(on('admit', { party: 'uz' }, 'cn'))).code).toBe('NOT_ASKED')
    await on('admit', { party: 'kz' }, 'cn')
    expect((await b.file<ProjectFacts>(id)).facts.interested).toEqual(['kz', 'cn', 'ru'])
    const result = { stage: 'модель', text: 'точность', evidence: file('отчёт') }
    expect((await refusal(on('record-result', result, 'kz'))).code).toBe('ARRANGEMENT_PENDING')
    const { facts } = await b.file<ProjectFacts>(id)
    await on('sign', { text: facts.arrangement!.text }, 'kz')
    await on('record-result', result, 'kz')
  })
})

describe('principles', () => {
  it('sco:III/5 names the Party whose confirmation is missing', async () => {
    const b = await makeBench()
    const id = await propose(b, ['ru', 'cn'])
    const on = acting(b, id)
    await on('declare-interest', {}, 'cn')
    await on('arrange', { number: '1', type: 'bilateral', text: file('т'), date: '2024-05-06' }, 'ru')
    for (const code of ['ru', 'cn'] as const) await on('sign', { text: file('т') }, code)
    await on('confirm-conformity', { laws: ['закон'], post: 'директор' }, 'ru')
    expect(await refusal(on('activate', {}, 'ru'))).toEqual({
      code: 'CONFORMITY_MISSING',
      kind: 'content',
      paths: ['conformity.cn', 'principles'],
      clauses: ['sco:III/5', 'sco:III'],
    })
  })
  it('sco:III sco:III/1 sco:III/6 what is not assessed blocks the beginning', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'])
    const { facts } = await b.file<ProjectFacts>(id)
    const on = acting(b, id)
    const { principles, review } = facts
    await on('assess', { principles: { ...principles, rights: 'not-assessed' }, review }, 'cn')
    expect((await refusal(on('activate', {}, 'ru'))).code).toBe('NOT_ASSESSED')
    await on('assess', { principles, review: { ...review, novelty: ' ' } }, 'cn')
    expect((await refusal(on('activate', {}, 'ru'))).code).toBe('NOT_ASSESSED')
    await on('assess', { principles, review }, 'cn')
    await on('activate', {}, 'ru')
  })
  it('sco:III/2 a reservation holds the project for that Party until it is lifted', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'])
    const on = acting(b, id)
    await on('reserve', { reason: 'данные о реках' }, 'cn')
    expect(await refusal(on('activate', {}, 'ru'))).toMatchObject({
      code: 'RESERVATION_OPEN',
      clauses: ['sco:III/2'],
    })
    expect((await refusal(on('lift-reservation', { consultation: 'встреча' }, 'ru'))).code).toBe(
      'NO_RESERVATION',
    )
    await on('lift-reservation', { consultation: 'встреча' }, 'cn')
    await on('activate', {}, 'ru')
    await on('reserve', { reason: 'новые данные' }, 'cn')
    const result = { stage: 'модель', text: 'точность', evidence: file('отчёт') }
    expect((await refusal(on('record-result', result, 'cn'))).code).toBe('RESERVATION_OPEN')
    await on('record-result', result, 'ru')
  })
  it('sco:III/4 a Party leaves at any time; with one left the project stops', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn', 'kg'])
    const on = acting(b, id)
    await on('activate', {}, 'ru')
    await on('leave', { reason: 'нет средств' }, 'kg')
    expect(await b.state(id)).toBe('active')
    expect((await b.file<ProjectFacts>(id)).facts.left).toMatchObject([
      { party: 'kg', reason: 'нет средств' },
    ])
    expect((await refusal(on('leave', { reason: 'ещё раз' }, 'kg'))).code).toBe('NOT_A_PARTICIPANT')
    await on('leave', { reason: 'нет людей' }, 'cn')
    expect(await b.state(id)).toBe('stopped')
  })
  it('sco:III/7 an objection of a member stays open until it is reconciled', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'])
    const on = acting(b, id)
    const member = {
      id: 'lab',
      partner: null,
      sector: 'science',
      interests: 'публикации',
      rights: 'соавторство',
    }
    await on('add-member', member, 'ru')
    expect((await refusal(on('add-member', member, 'ru'))).code).toBe('MEMBER_KNOWN')
    expect((await refusal(on('object', { member: 'x', text: 'нет' }, 'ru'))).code).toBe('UNKNOWN_MEMBER')
    await on('object', { member: 'lab', text: 'доля прав мала' }, 'ru')
    expect((await refusal(on('activate', {}, 'ru'))).code).toBe('NOT_ASSESSED')
    await on('reconcile', { objection: 1, how: 'доля пересмотрена' }, 'cn')
    await on('activate', {}, 'ru')
  })
  it('sco:II/6 a partnership takes partners that a Party vouches for', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'kz'], { kind: 'partnership' })
    const on = acting(b, id)
    expect((await refusal(on('activate', {}, 'ru'))).code).toBe('PARTNER_REQUIRED')
    const entry = {
      code: 'p-1',
      kind: 'legal',
      title: 'Лаборатория зрения',
      personName: null,
      aiActivity: 'зрение',
    }
    const partner = await b.open('sco-partner', 'enter', entry, party('kz'))
    const member = { id: 'lab', partner, sector: 'business', interests: 'рынок', rights: 'лицензия' }
    expect(await refusal(on('add-member', member, 'kz'))).toMatchObject({
      code: 'PARTNER_NOT_VOUCHED',
      kind: 'role',
      clauses: ['sco:II/6'],
    })
    expect(
      (await refusal(b.act('sco-partner', partner, 'vouch', { grounds: 'знаем' }, party('ru')))).code,
    ).toBe('OTHER_STATE')
    await b.act('sco-partner', partner, 'vouch', { grounds: 'знаем' }, party('kz'))
    await on('add-member', member, 'kz')
    await on('activate', {}, 'ru')
  })
  it('sco:II/7 joint production needs the approval of each, and others see its summary only', async () => {
    const b = await makeBench()
    const id = await readyProject(b, ['ru', 'cn'], { kind: 'production', product: 'software' })
    const on = acting(b, id)
    await on('approve-nationally', { authority: 'ведомство', document: file('акт') }, 'ru')
    expect(await refusal(on('activate', {}, 'ru'))).toMatchObject({
      code: 'APPROVAL_MISSING',
      paths: ['approvals.cn'],
      clauses: ['sco:II/7'],
    })
    const other = await b.sees(id, 'sco-party-uz')
    expect(other['arrangement-uz']).toBeNull()
    expect(other.summary).toBe('Общая модель для горных рек')
    expect((await b.sees(id, 'sco-party-cn'))['arrangement-cn']).toMatchObject({ number: '1' })
  })
})
