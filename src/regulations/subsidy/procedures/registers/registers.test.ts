import { describe, expect, it } from 'vitest'
import { control, file, ministry, organisation, refusal, running, stranger } from '../../testing/index.ts'

describe('media and accounts', () => {
  it('subsidy:3/6 lists a medium once by name and kind', async () => {
    const b = await running()
    const list = (name: string, type: string, platform: string | null = null) =>
      b.open('subsidy-media', 'list', { name, type, platform }, organisation)
    const id = await list('А', 'tv')
    expect(await refusal(list('а', 'tv'))).toMatchObject({
      code: 'DUPLICATE',
      kind: 'state',
      clauses: ['subsidy:3/6'],
    })
    await list('А', 'radio')
    expect((await refusal(list('Б', 'leaflet'))).kind).toBe('content')
    expect((await refusal(list('', 'tv'))).kind).toBe('content')
    await b.act('subsidy-media', id, 'remove', { reason: 'закрыто' }, organisation)
    await list('А', 'tv')
  })
  it('subsidy:3/10 names the social network', async () => {
    const b = await running()
    const list = (platform: string | null) =>
      b.open('subsidy-media', 'list', { name: 'Группа', type: 'social-group', platform }, organisation)
    expect(await refusal(list(null))).toMatchObject({
      code: 'PLATFORM_REQUIRED',
      kind: 'content',
      paths: ['platform'],
      clauses: ['subsidy:3/10'],
    })
    await list('вымышленная сеть')
  })
  it('subsidy:3/11 counts subscriptions of an account by day, once a day and none to come', async () => {
    const b = await running()
    const card = { platform: 'сеть', handle: 'кампания', owner: 'Организация' }
    const id = await b.open('subsidy-account', 'list', card, organisation)
    expect((await refusal(b.open('subsidy-account', 'list', card, organisation))).code).toBe('DUPLICATE')
    const snapshot = (date: string) =>
      b.act('subsidy-account', id, 'snapshot', { date, subscriptions: 10 }, organisation)
    await snapshot('2021-03-01')
    expect((await refusal(snapshot('2021-03-01'))).code).toBe('SNAPSHOT_DAY')
    expect((await refusal(snapshot('2021-03-02'))).code).toBe('SNAPSHOT_DAY')
    await b.act('subsidy-account', id, 'close', {}, organisation)
    expect((await refusal(snapshot('2021-02-01'))).kind).toBe('state')
  })
})

describe('persons chosen by the Ministry', () => {
  it('subsidy:13.z work without pay, and are declined with a reason', async () => {
    const b = await running()
    const designate = (person: string) =>
      b.open('subsidy-person', 'designate', { person, purpose: 'лекции' }, ministry)
    const id = await designate('person-9')
    expect(
      await refusal(b.act('subsidy-person', id, 'engage', { fee: '1000.00' }, organisation)),
    ).toMatchObject({
      code: 'FEE_NOT_ALLOWED',
      kind: 'content',
      paths: ['fee'],
      clauses: ['subsidy:13.z'],
    })
    await b.act('subsidy-person', id, 'engage', { fee: '0.00' }, organisation)
    const other = await designate('person-10')
    expect(
      (await refusal(b.act('subsidy-person', other, 'decline', { reason: '' }, organisation))).kind,
    ).toBe('content')
    await b.act('subsidy-person', other, 'decline', { reason: 'занят' }, organisation)
    expect([await b.state(id), await b.state(other)]).toEqual(['engaged', 'declined'])
  })
})

describe('the section of the national portal', () => {
  it('subsidy:13.zh is kept with the recommendations of the Ministry', async () => {
    const b = await running()
    const id = await b.open('subsidy-portal', 'open', { link: 'https://portal.example' }, organisation)
    const on = (action: string, input: unknown, actor = organisation) =>
      b.act('subsidy-portal', id, action, input, actor)
    await b.moveTo('2021-03-05')
    await on('post', { content: 'news', link: 'n1' })
    const advice = { recommendation: 'r1', text: 'добавить план' }
    await on('recommend', advice, ministry)
    expect((await refusal(on('recommend', advice, ministry))).code).toBe('RECOMMENDED_ALREADY')
    expect(await b.sees(id, 'subsidy-ministry')).toMatchObject({
      updated: '2021-03-05',
      recommendations: ['r1'],
    })
    const answer = { recommendation: 'r1', outcome: 'declined', reason: null }
    expect(await refusal(on('answer', answer))).toMatchObject({ code: 'REASON_REQUIRED', paths: ['reason'] })
    expect((await refusal(on('answer', { ...answer, recommendation: 'r2' }))).code).toBe(
      'UNKNOWN_RECOMMENDATION',
    )
    await on('answer', { ...answer, reason: 'уже размещён' })
    expect((await refusal(on('answer', { ...answer, reason: 'уже' }))).code).toBe('UNKNOWN_RECOMMENDATION')
    expect(await b.sees(id, 'subsidy-ministry')).toMatchObject({ recommendations: [] })
  })
})

describe('inspections', () => {
  const card = {
    number: 'проверка 1',
    inspector: 'inspector-1',
    scope: 'расходы',
    begins: '2021-06-01',
    ends: '2021-06-10',
  }
  it('subsidy:25 are held by the Ministry and the control body only', async () => {
    const b = await running()
    const open = (actor: typeof control, input = card) => b.open('subsidy-inspection', 'open', input, actor)
    expect((await refusal(open(stranger))).kind).toBe('role')
    expect((await refusal(open(organisation))).kind).toBe('role')
    expect((await refusal(open(control, { ...card, ends: '2021-05-31' }))).code).toBe('DATES')
    const id = await open(control)
    await b.act('subsidy-inspection', id, 'close', { act: file('акт') }, control)
    expect(await b.state(id)).toBe('closed')
  })
  it('subsidy:26 subsidy:23 opens a breach by what it finds, within what was received', async () => {
    const b = await running()
    const id = await b.open('subsidy-inspection', 'open', card, ministry)
    const find = (sum: string) =>
      b.act('subsidy-inspection', id, 'find', { found: 'расход без договора', sum }, ministry)
    expect(await refusal(find('0.01'))).toMatchObject({ code: 'OVER_RECEIVED', clauses: ['subsidy:26'] })
    await find('0.00')
    expect(b.failures).toEqual([])
    const [breach] = await b.children('subsidy-breach')
    expect(await b.sees(breach ?? '', 'subsidy-organisation')).toMatchObject({
      source: 'проверка 1',
      sum: '0.00',
    })
  })
})
