import { describe, expect, it } from 'vitest'
import { partyCodes } from '../../parties.ts'
import { deposited, file, makeBench, party, refusal, secretariat, tenant } from '../../testing/index.ts'
import type { ProgrammeFacts } from './index.ts'

const bench = async () => {
  const b = await makeBench()
  const on = (action: string, input: unknown, actor = secretariat) =>
    b.act('sco-programme', b.programme, action, input, actor)
  const facts = async () => (await b.file<ProgrammeFacts>(b.programme)).facts
  return { b, on, facts }
}

describe('custody and copies', () => {
  it('sco:VI/5a keeps one original, with the Secretariat only', async () => {
    const { b } = await bench()
    const deposit = (input: object) =>
      refusal(
        b.engine.act({
          tenant,
          procedure: 'sco-programme',
          case: null,
          action: 'deposit',
          input: { ...deposited, ...input },
          actor: secretariat,
        }),
      )
    expect(await deposit({ holder: 'ministry' })).toEqual({
      code: 'HOLDER',
      kind: 'content',
      paths: ['holder'],
      clauses: ['sco:VI/5a'],
    })
    expect((await deposit({})).clauses).toContain('sco:VI/5a')
    expect((await deposit({ scan: 'скан' })).code).toBe('INVALID_INPUT')
  })
  it('sco:VI/5b sends a certified copy to all eight, and nothing is ever overdue', async () => {
    const { b, on, facts } = await bench()
    for (const code of partyCodes) {
      expect(await b.state(b.programme)).toBe('copies-pending')
      await on('send-copy', { party: code, certification: `C-${code}`, on: '2024-05-06' })
    }
    expect(await b.state(b.programme)).toBe('copies-sent')
    await on('receive-copy', {}, party('kz'))
    expect((await facts()).copies.find((c) => c.party === 'kz')?.receivedOn).toBe('2024-05-06')
    expect((await b.file(b.programme)).deadlines).toEqual([])
  })
  it('sco:VI/5b refuses a second copy, a day to come, a ninth Party, and another sender', async () => {
    const { on } = await bench()
    const copy = { party: 'kz', certification: 'C-1', on: '2024-05-06' }
    await on('send-copy', copy)
    expect((await refusal(on('send-copy', copy))).code).toBe('COPY_SENT')
    expect((await refusal(on('send-copy', { ...copy, party: 'uz', on: '2024-05-07' }))).code).toBe('DATE')
    expect(await refusal(on('send-copy', { ...copy, party: 'ir' }))).toMatchObject({
      code: 'INVALID_INPUT',
      clauses: ['sco:VI/5b'],
    })
    expect((await refusal(on('send-copy', { ...copy, party: 'uz' }, party('uz')))).kind).toBe('role')
    expect((await refusal(on('receive-copy', {}, party('uz')))).code).toBe('COPY_NOT_SENT')
  })
})

describe('two equal texts', () => {
  it('sco:VI/1 has a place for the Chinese text, authentic and not loaded, and takes others as informal only', async () => {
    const { b, on, facts } = await bench()
    expect((await b.sees(b.programme, 'sco-party-cn')).texts).toMatchObject([
      { language: 'ru', authentic: true, loaded: true },
      { language: 'zh', authentic: true, loaded: false },
    ])
    const english = { language: 'en', authentic: true, file: file('en') }
    expect(await refusal(on('load-text', english))).toMatchObject({
      code: 'INFORMAL_ONLY',
      clauses: ['sco:VI/1'],
    })
    await on('load-text', { ...english, authentic: false })
    await on('load-text', { language: 'zh', authentic: true, file: file('zh') })
    expect((await facts()).versions[0]?.zh).toBe(file('zh'))
    expect((await facts()).informal).toEqual([{ language: 'en', file: file('en') }])
  })
  it('sco:VI/1 opens a consultation where the texts differ: no language prevails', async () => {
    const { b, on } = await bench()
    const input = { clause: 'sco:II', description: 'разный объём согласия', parties: ['ru', 'cn'] }
    expect((await refusal(on('report-divergence', input, party('kz')))).code).toBe('OWN_PARTY')
    await on('report-divergence', input, party('cn'))
    const [id] = await b.children('sco-consultation')
    expect(await b.state(id!)).toBe('consulting')
    expect(b.failures).toEqual([])
  })
})

describe('the roster', () => {
  it('sco:pre.1 sco:sign.in sco:sign.kz sco:sign.cn sco:sign.kg sco:sign.pk sco:sign.ru sco:sign.tj sco:sign.uz has eight rows', async () => {
    const { b } = await bench()
    const { roster } = (await b.sees(b.programme, 'sco-party-in')) as {
      roster: { code: string; voice: number }[]
    }
    expect(roster.map(({ code }) => code)).toEqual(['in', 'kz', 'cn', 'kg', 'pk', 'ru', 'tj', 'uz'])
    expect(roster.every(({ voice }) => voice === 1)).toBe(true)
  })
  it('sco:pre.1 keeps a Party whose ministry was renamed, with its history', async () => {
    const { on, facts } = await bench()
    const body = { ru: 'Министерство просвещения', en: 'Ministry of Enlightenment' }
    const change = { body, from: '2023-01-01', act: file('указ') }
    await on('rename-body', change, party('kz'))
    expect((await facts()).bodies.kz.map((one) => one.body.en)).toEqual([
      'Ministry of Education and Science',
      'Ministry of Enlightenment',
    ])
    expect((await refusal(on('rename-body', change))).kind).toBe('role')
    expect((await refusal(on('rename-body', { ...change, from: '2022-09-15' }, party('kz')))).code).toBe(
      'BEFORE_SIGNING',
    )
  })
  it('sco:VI/4 sco:sign.ru refuses a ninth Party without an adopted amendment, and states and companies at all', async () => {
    const { on } = await bench()
    const ninth = { code: 'ir', kind: 'authorised-body', body: 'Орган', amendment: null }
    expect(await refusal(on('add-party', ninth))).toMatchObject({
      code: 'NINTH_PARTY',
      kind: 'state',
      paths: ['code'],
      clauses: ['sco:VI/4'],
    })
    expect((await refusal(on('add-party', { ...ninth, kind: 'state' }))).code).toBe('NOT_A_BODY')
    expect((await refusal(on('add-party', { ...ninth, code: 'kz' }))).code).toBe('PARTY_KNOWN')
    expect((await refusal(on('add-party', ninth, party('ru')))).kind).toBe('role')
  })
  it('sco:pre.2 sco:pre.3 keeps the acts it goes by; only the Secretariat edits them', async () => {
    const { on, facts } = await bench()
    const act = { title: 'План действий', dated: '2020-11-10', to: '2025-12-31' }
    expect((await refusal(on('record-act', act, party('ru')))).kind).toBe('role')
    await on('record-act', act)
    expect((await facts()).acts).toEqual([act])
  })
})
