import { describe, expect, it } from 'vitest'
import { company, makeBench, party, refusal, secretariat } from '../../testing/index.ts'
import type { AcceleratorFacts } from './accelerator.ts'
import type { TrainingFacts } from './training.ts'

describe('practices', () => {
  const card = {
    title: 'Диспетчер скорой помощи',
    sector: 'медицина',
    technology: 'прогноз вызовов',
    effect: 'быстрее на пять минут',
    language: 'ru',
    visibility: 'selected',
    readers: ['kz'],
  }
  it('sco:II/1 are shared with those whom the owner chose, commented on and archived', async () => {
    const b = await makeBench()
    const id = await b.open('sco-practice', 'draft', card, party('ru'))
    const on = (action: string, input: unknown, actor = party('ru')) =>
      b.act('sco-practice', id, action, input, actor)
    expect((await refusal(on('publish', {}, party('kz')))).code).toBe('NOT_THE_OWNER')
    await on('publish', {})
    await on('comment', { text: 'интересно', asksContact: true }, party('kz'))
    expect((await refusal(on('comment', { text: 'и нам', asksContact: false }, party('uz')))).code).toBe(
      'NOT_A_READER',
    )
    expect((await b.sees(id, 'sco-party-kz'))['practice-kz']).toMatchObject({
      effect: 'быстрее на пять минут',
    })
    expect((await b.sees(id, 'sco-party-uz'))['practice-uz']).toBeNull()
    await on('archive', {})
    expect(await b.state(id)).toBe('archived')
  })
  it('sco:II/1 come from Parties, with their effect', async () => {
    const b = await makeBench()
    expect(await refusal(b.open('sco-practice', 'draft', card, company))).toMatchObject({
      kind: 'role',
      clauses: ['sco:II/1'],
    })
    expect(await b.sees(b.programme, 'public')).toEqual({ title: 'sco@2022' })
    const draft = (change: object) =>
      refusal(b.open('sco-practice', 'draft', { ...card, ...change }, party('ru')))
    expect(await draft({ effect: ' ' })).toMatchObject({ kind: 'content', paths: ['effect'] })
    expect((await draft({ readers: [] })).code).toBe('READERS_REQUIRED')
    expect((await draft({ language: 'en' })).code).toBe('INVALID_INPUT')
  })
})

describe('accelerators', () => {
  const call = {
    title: 'Старт',
    organisers: ['ru', 'in'],
    opens: '2024-05-06',
    closes: '2024-05-31',
    criteria: 'новизна',
    places: 1,
  }
  it('sco:II/3 open with the consent of their organisers, take teams until the last day, and have so many places', async () => {
    const b = await makeBench()
    const id = await b.open('sco-accelerator', 'announce', call, party('ru'))
    const on = (action: string, input: unknown, actor = party('ru')) =>
      b.act('sco-accelerator', id, action, input, actor)
    expect(await refusal(on('open-call', {}))).toMatchObject({
      code: 'CONSENT_MISSING',
      paths: ['consents.in'],
    })
    expect((await refusal(on('consent', {}, party('kz')))).code).toBe('NOT_AN_ORGANISER')
    await on('consent', {}, party('in'))
    await on('open-call', {})
    await b.moveTo('2024-05-31')
    await on('apply', { id: 'a', idea: 'зрение' }, party('kz'))
    await on('apply', { id: 'b', idea: 'речь' }, party('uz'))
    expect((await refusal(on('apply', { id: 'a', idea: 'зрение' }, party('kz')))).code).toBe('TEAM_KNOWN')
    await b.moveTo('2024-06-01')
    expect(await refusal(on('apply', { id: 'c', idea: 'текст' }, party('tj')))).toMatchObject({
      code: 'CALL_CLOSED',
      kind: 'state',
    })
    expect((await refusal(on('move-team', { id: 'a', state: 'graduated' }))).code).toBe('TEAM_STATE')
    await on('move-team', { id: 'a', state: 'selected' })
    expect((await refusal(on('move-team', { id: 'b', state: 'selected' }))).code).toBe('NO_PLACES')
    await on('move-team', { id: 'a', state: 'in-programme' }, party('in'))
    await on('move-team', { id: 'a', state: 'graduated' })
    expect((await b.file<AcceleratorFacts>(id)).facts.teams[0]?.state).toBe('graduated')
    await on('close', {})
    expect(
      (await refusal(b.open('sco-accelerator', 'announce', { ...call, organisers: ['in'] }, party('ru'))))
        .code,
    ).toBe('OWN_PARTY')
  })
})

describe('requests for investment', () => {
  const ask = {
    project: 'Чип',
    sum: '1000000.00',
    currency: 'CNY',
    stage: 'опытный образец',
    contact: 'отдел',
  }
  it('sco:II/4 go from open to interest, agreed outside and closed; no money goes through them', async () => {
    const b = await makeBench()
    const id = await b.open('sco-investment', 'request', ask, party('pk'))
    const on = (action: string, input: unknown, actor = party('pk')) =>
      b.act('sco-investment', id, action, input, actor)
    expect((await refusal(on('agree-outside', { outcome: 'договор' }))).code).toBe('WRONG_STATE')
    await on('show-interest', { text: 'интересно' }, party('cn'))
    expect((await refusal(on('agree-outside', { outcome: 'договор' }, party('cn')))).code).toBe(
      'NOT_THE_OWNER',
    )
    await on('agree-outside', { outcome: 'договор' })
    await on('close', {})
    expect(await b.state(id)).toBe('closed')
    expect((await refusal(on('pay', {}))).code).toBe('UNKNOWN_ACTION')
  })
  it('sco:II/4 need a sum above zero and its currency', async () => {
    const b = await makeBench()
    for (const sum of ['0', '0.00', '-5'])
      expect(
        await refusal(b.open('sco-investment', 'request', { ...ask, sum }, party('pk'))),
        sum,
      ).toMatchObject({
        code: 'SUM_NOT_POSITIVE',
        kind: 'content',
        paths: ['sum'],
      })
    const { currency: _, ...bare } = ask
    expect((await refusal(b.open('sco-investment', 'request', bare, party('pk')))).kind).toBe('content')
    expect(
      await b.state(await b.open('sco-investment', 'request', { ...ask, sum: '0.01' }, party('pk'))),
    ).toBe('open')
  })
})

describe('training', () => {
  const course = {
    title: 'Глубокое обучение',
    kind: 'upskilling',
    language: 'русский',
    from: '2024-09-01',
    to: '2024-12-20',
    quotas: [
      { party: 'uz', places: 2 },
      { party: 'kg', places: 0 },
    ],
  }
  it('sco:II/5 takes trainees up to the quota of their Party, and records certificates', async () => {
    const b = await makeBench()
    const id = await b.open('sco-training', 'announce', course, party('kz'))
    const on = (action: string, input: unknown, actor = party('kz')) =>
      b.act('sco-training', id, action, input, actor)
    const nominate = (n: number, code: 'uz' | 'kg' | 'tj' = 'uz') =>
      on('nominate', { person: `t-${n}`, name: `Слушатель Образцов ${n}` }, party(code))
    await nominate(1)
    expect((await refusal(nominate(1))).code).toBe('TRAINEE_KNOWN')
    await nominate(2)
    for (const code of ['uz', 'kg', 'tj'] as const)
      expect(await refusal(nominate(3, code)), code).toMatchObject({
        code: 'QUOTA_USED',
        kind: 'state',
        clauses: ['sco:II/5'],
      })
    expect((await refusal(on('begin', {}, party('uz')))).code).toBe('NOT_THE_HOST')
    await on('begin', {})
    expect((await refusal(on('certify', { person: 'x', certificate: '1' }))).code).toBe('UNKNOWN_TRAINEE')
    await on('certify', { person: 't-1', certificate: 'С-1' })
    const { facts } = await b.file<TrainingFacts>(id)
    expect(facts.trainees.map((one) => one.certificate)).toEqual(['С-1', null])
    expect(facts.trainees[0]?.name).toMatchObject({ sealed: 1, subject: 't-1' })
    await on('close', {})
  })
  it('sco:II/5 has one quota a Party and its days in order', async () => {
    const b = await makeBench()
    const announce = (change: object) =>
      refusal(b.open('sco-training', 'announce', { ...course, ...change }, party('kz')))
    expect((await announce({ quotas: [course.quotas[0], course.quotas[0]] })).code).toBe('QUOTA_TWICE')
    expect((await announce({ to: '2024-08-31' })).code).toBe('DATE')
    expect((await announce({ from: '2022-09-15' })).code).toBe('BEFORE_SIGNING')
    expect((await announce({ quotas: [{ party: 'ir', places: 1 }] })).code).toBe('INVALID_INPUT')
  })
})

describe('partners', () => {
  it('sco:II/6 stand in the register once, named by what they are, vouched for by their Party', async () => {
    const b = await makeBench()
    const entry = {
      code: 'p-1',
      kind: 'natural',
      title: null,
      personName: 'Образцов Пример',
      aiActivity: 'речь',
    }
    const id = await b.open('sco-partner', 'enter', entry, party('kg'))
    expect((await refusal(b.open('sco-partner', 'enter', entry, party('tj')))).clauses).toEqual(['sco:II/6'])
    const nameless = { ...entry, code: 'p-2', personName: null }
    expect((await refusal(b.open('sco-partner', 'enter', nameless, party('kg')))).paths).toEqual([
      'personName',
    ])
    expect((await b.sees(id, 'sco-party-uz')).personName).toMatchObject({ sealed: 1, subject: 'p-1' })
    const on = (action: string, input: unknown, actor = party('kg')) =>
      b.act('sco-partner', id, action, input, actor)
    await on('vouch', { grounds: 'работаем вместе' })
    expect((await refusal(on('take-back', { reason: 'нет' }, party('tj')))).code).toBe('NOT_THE_VOUCHER')
    await on('take-back', { reason: 'ушёл' })
    expect(await b.state(id)).toBe('entered')
    await on('remove', { reason: 'ушёл' })
    await b.open('sco-partner', 'enter', entry, party('tj'))
  })
})

describe('norms', () => {
  const norm = {
    state: 'cn',
    act: 'Правила генеративных услуг',
    topic: 'генерация',
    kind: 'law',
    status: 'in-force',
    language: 'китайский',
    summary: 'маркировка ответов',
    source: 'https://norms.example/1',
  }
  it('sco:II/10 are kept by the Party of their state, with a source', async () => {
    const b = await makeBench()
    const enter = (change: object, code: 'cn' | 'ru' = 'cn') =>
      b.open('sco-norm', 'enter', { ...norm, ...change }, party(code))
    expect(await refusal(enter({ state: null }))).toMatchObject({
      code: 'INVALID_INPUT',
      kind: 'content',
      paths: ['state'],
    })
    expect((await refusal(enter({ source: 'нет' }))).paths).toEqual(['source'])
    expect((await refusal(enter({}, 'ru'))).code).toBe('OTHER_STATE')
    const id = await enter({})
    const { state: _, ...said } = norm
    const update = (code: 'cn' | 'ru') =>
      b.act('sco-norm', id, 'update', { ...said, status: 'repealed' }, party(code))
    expect(await refusal(update('ru'))).toMatchObject({
      code: 'OTHER_STATE',
      kind: 'role',
      clauses: ['sco:II/10'],
    })
    await update('cn')
    expect((await b.sees(id, 'sco-party-uz')).status).toBe('repealed')
    await b.act('sco-norm', id, 'remove', { reason: 'утратила силу' }, party('cn'))
  })
})

describe('coordinators', () => {
  it('sco:V/2 keep no register for a Party', async () => {
    const b = await makeBench()
    expect((await refusal(b.open('sco-partner', 'enter', {}, secretariat))).kind).toBe('role')
  })
})
