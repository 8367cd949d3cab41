import { describe, expect, it } from 'vitest'
import { file, makeBench, party, refusal } from '../../testing/index.ts'

describe('events', () => {
  const olympiad = {
    title: 'Олимпиада по ИИ',
    kind: 'olympiad',
    from: '2024-07-01',
    to: '2024-07-05',
    registrationTo: '2024-06-15',
    languages: ['русский', 'китайский'],
    rounds: 2,
  }
  const bench = async () => {
    const b = await makeBench()
    const id = await b.open('sco-event', 'announce', olympiad, party('ru'))
    const on = (action: string, input: unknown, actor = party('ru')) =>
      b.act('sco-event', id, action, input, actor)
    return { b, id, on }
  }
  it('sco:II/11 have national teams, a jury that scores no own state, and a table with ties', async () => {
    const { b, id, on } = await bench()
    for (const code of ['kz', 'uz', 'cn'] as const)
      await on('register', { id: `${code}-1`, title: 'Сборная' }, party(code))
    expect((await refusal(on('appoint-juror', { person: 'j1', state: 'kz' }, party('kz')))).code).toBe(
      'NOT_THE_HOST',
    )
    await on('appoint-juror', { person: 'j1', state: 'kz' })
    await on('appoint-juror', { person: 'j2', state: 'in' })
    await on('begin', {})
    const score = (juror: string, team: string, points: number) =>
      on('score', { juror, team, round: 1, points })
    expect(await refusal(score('j1', 'kz-1', 10))).toEqual({
      code: 'JUROR_OWN_STATE',
      kind: 'role',
      paths: ['juror'],
      clauses: ['sco:II/11'],
    })
    await score('j1', 'uz-1', 7)
    await score('j2', 'kz-1', 7)
    await score('j2', 'cn-1', 5)
    expect((await refusal(score('j2', 'cn-1', 6))).code).toBe('SCORED')
    expect((await refusal(score('j9', 'cn-1', 6))).code).toBe('UNKNOWN_JUROR')
    expect((await refusal(score('j2', 'tj-1', 6))).code).toBe('UNKNOWN_TEAM')
    await on('finish', {})
    const { results } = (await b.sees(id, 'sco-party-pk')) as { results: { team: string; place: number }[] }
    expect(results.map(({ team, place }) => [team, place])).toEqual([
      ['kz-1', 1],
      ['uz-1', 1],
      ['cn-1', 3],
    ])
  })
  it('sco:II/11 take registrations through the last day and no longer', async () => {
    const { b, on } = await bench()
    await b.moveTo('2024-06-15')
    await on('register', { id: 'kz-1', title: 'Сборная' }, party('kz'))
    expect((await refusal(on('register', { id: 'kz-1', title: 'Сборная' }, party('kz')))).code).toBe(
      'TEAM_KNOWN',
    )
    await b.moveTo('2024-06-16')
    expect(await refusal(on('register', { id: 'uz-1', title: 'Сборная' }, party('uz')))).toMatchObject({
      code: 'REGISTRATION_CLOSED',
      kind: 'state',
    })
    await on('cancel', { reason: 'нет команд' })
    expect(
      (await refusal(b.open('sco-event', 'announce', { ...olympiad, to: '2024-06-30' }, party('ru')))).code,
    ).toBe('DATE')
  })
})

describe('data sets', () => {
  const set = {
    title: 'Снимки рек',
    kind: 'изображения',
    size: '20 ГБ',
    licence: 'для исследований',
    personalData: false,
    jurisdiction: 'Таджикистан',
    train: file('train'),
    test: file('test'),
    lawful: null,
  }
  const card = { completeness: '99.5', duplicates: '0.2', labelAgreement: '0.91' }
  const offered = async () => {
    const b = await makeBench()
    const id = await b.open('sco-dataset', 'register', set, party('tj'))
    const on = (action: string, input: unknown, actor = party('tj')) =>
      b.act('sco-dataset', id, action, input, actor)
    await on('check', card)
    await on('put-task', { id: 'flood', title: 'Паводок', metric: 'F1' })
    await on('offer', {})
    return { b, id, on }
  }
  it('sco:II/8 sco:III/5 with personal data need a confirmation under national law', async () => {
    const b = await makeBench()
    const register = (change: object) => b.open('sco-dataset', 'register', { ...set, ...change }, party('tj'))
    expect(await refusal(register({ personalData: true }))).toEqual({
      code: 'NATIONAL_LAW_REQUIRED',
      kind: 'content',
      paths: ['lawful'],
      clauses: ['sco:III/5'],
    })
    expect(await b.state(await register({ personalData: true, lawful: 'закон о данных' }))).toBe('draft')
  })
  it('sco:II/9 are not available without a quality card', async () => {
    const b = await makeBench()
    const id = await b.open('sco-dataset', 'register', set, party('tj'))
    expect(await refusal(b.act('sco-dataset', id, 'offer', {}, party('tj')))).toMatchObject({
      code: 'QUALITY_CARD_REQUIRED',
      clauses: ['sco:II/9'],
    })
  })
  it('sco:II/8 never give the test split to those who submit, nor take a model from those who had it', async () => {
    const { b, id, on } = await offered()
    expect((await refusal(on('download', { split: 'train' }, party('kz')))).code).toBe('ACCESS_NOT_GRANTED')
    await on('ask-access', { purpose: 'submission' }, party('kz'))
    expect((await refusal(on('decide-access', { party: 'kz', granted: true }, party('kz')))).code).toBe(
      'NOT_THE_OWNER',
    )
    expect((await refusal(on('decide-access', { party: 'uz', granted: true }))).code).toBe('NOT_ASKED')
    await on('decide-access', { party: 'kz', granted: true })
    await on('download', { split: 'train' }, party('kz'))
    expect(await refusal(on('download', { split: 'test' }, party('kz')))).toEqual({
      code: 'TEST_SPLIT_CLOSED',
      kind: 'role',
      paths: ['split'],
      clauses: ['sco:II/8'],
    })
    const model = (code: 'kz' | 'cn', task = 'flood') =>
      on('submit-model', { id: `${code}-1`, task, model: file('модель') }, party(code))
    expect((await refusal(model('kz', 'fire'))).code).toBe('UNKNOWN_TASK')
    await model('kz')
    await on('ask-access', { purpose: 'study' }, party('cn'))
    await on('decide-access', { party: 'cn', granted: true })
    await on('download', { split: 'test' }, party('cn'))
    expect((await refusal(model('cn'))).code).toBe('TEST_SPLIT_SEEN')
    await on('record-run', { id: 'kz-1', metric: '0.87' })
    const { submissions } = (await b.sees(id, 'sco-party-in')) as { submissions: object[] }
    expect(submissions).toMatchObject([{ id: 'kz-1', metric: '0.87', test: file('test') }])
    await on('withdraw', { reason: 'новая версия' })
    expect(await b.state(id)).toBe('withdrawn')
  })
})

describe('computing', () => {
  const offer = {
    title: 'Кластер',
    capacity: 100,
    from: '2024-06-01',
    to: '2024-06-30',
    exclusive: false,
    conditions: 'для проектов Программы',
  }
  it('sco:II/9 is booked within its capacity and period, and given back', async () => {
    const b = await makeBench()
    const id = await b.open('sco-compute', 'offer', offer, party('cn'))
    const on = (action: string, input: unknown, actor = party('kz')) =>
      b.act('sco-compute', id, action, input, actor)
    const days = { from: '2024-06-03', to: '2024-06-05' }
    await on('book', { ...days, hours: 90 })
    expect(await refusal(on('book', { ...days, hours: 20 }, party('uz')))).toEqual({
      code: 'OVER_CAPACITY',
      kind: 'state',
      paths: ['hours'],
      clauses: ['sco:II/9'],
    })
    await on('book', { ...days, hours: 10 }, party('uz'))
    expect((await refusal(on('cancel-booking', { booking: 1 }, party('uz')))).code).toBe('OTHER_PARTY')
    await on('cancel-booking', { booking: 1 })
    expect((await refusal(on('cancel-booking', { booking: 1 }))).code).toBe('UNKNOWN_BOOKING')
    expect((await refusal(on('book', { from: '2024-06-30', to: '2024-07-01', hours: 1 }))).code).toBe(
      'DAYS_TAKEN',
    )
    expect((await refusal(on('close', {}))).code).toBe('NOT_THE_PROVIDER')
    await on('close', {}, party('cn'))
  })
  it('sco:II/9 that is exclusive is booked a day once', async () => {
    const b = await makeBench()
    const id = await b.open('sco-compute', 'offer', { ...offer, exclusive: true }, party('cn'))
    const book = (from: string, to: string) =>
      b.act('sco-compute', id, 'book', { from, to, hours: 1 }, party('kz'))
    await book('2024-06-03', '2024-06-05')
    expect((await refusal(book('2024-06-05', '2024-06-06'))).code).toBe('DAYS_TAKEN')
    await book('2024-06-06', '2024-06-07')
  })
})
