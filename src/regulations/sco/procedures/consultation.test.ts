import { describe, expect, it } from 'vitest'
import { file, makeBench, party, refusal, secretariat } from '../testing/index.ts'
import { consultation } from './consultation.ts'

const about = {
  subject: 'interpretation',
  clause: 'sco:V/2',
  description: 'кто созывает рабочую группу',
  parties: ['ru', 'kz'],
}
const bench = async () => {
  const b = await makeBench()
  const id = await b.open('sco-consultation', 'open', about, party('ru'))
  const on = (action: string, input: unknown, actor = party('ru')) =>
    b.act('sco-consultation', id, action, input, actor)
  return { b, id, on }
}

describe('mutual consultations', () => {
  it('sco:VI/3 are settled by a text that every disputing Party confirms', async () => {
    const { b, id, on } = await bench()
    await on('record-round', { date: '2024-05-06', position: 'созывает Секретариат' })
    await on('propose-text', { words: 'созывается по очереди', file: file('текст') })
    await on('confirm', { version: 1 })
    expect(await b.state(id)).toBe('consulting')
    await on('confirm', { version: 1 }, party('kz'))
    expect(await b.state(id)).toBe('settled')
  })
  it('sco:VI/3 go on where the text changes after a confirmation', async () => {
    const { b, id, on } = await bench()
    expect((await refusal(on('confirm', { version: 1 }))).code).toBe('TEXT_CHANGED')
    await on('propose-text', { words: 'один', file: null })
    await on('confirm', { version: 1 })
    await on('propose-text', { words: 'два', file: null }, party('kz'))
    expect((await refusal(on('confirm', { version: 1 }, party('kz')))).code).toBe('TEXT_CHANGED')
    await on('confirm', { version: 2 }, party('kz'))
    expect(await b.state(id)).toBe('consulting')
  })
  it('sco:VI/3 know no verdict, arbiter, vote or penalty, and no state that says decided', async () => {
    const { on } = await bench()
    for (const action of ['decide', 'vote', 'arbitrate', 'penalise'])
      expect(await refusal(on(action, {})), action).toMatchObject({ code: 'UNKNOWN_ACTION', kind: 'method' })
    expect(Object.keys(consultation.states)).toEqual(['consulting', 'settled', 'withdrawn'])
  })
  it('sco:VI/3 are between Parties: two at least, the opener among them, nobody else', async () => {
    const { b, on } = await bench()
    const open = (change: object) =>
      refusal(b.open('sco-consultation', 'open', { ...about, ...change }, party('ru')))
    expect((await open({ parties: ['ru'] })).code).toBe('TWO_PARTIES_REQUIRED')
    expect((await open({ parties: ['kz', 'cn'] })).code).toBe('OWN_PARTY')
    expect((await open({ clause: 'sco:X' })).code).toBe('INVALID_INPUT')
    expect((await open({ subject: 'money' })).code).toBe('INVALID_INPUT')
    expect(
      (await refusal(on('record-round', { date: '2024-05-06', position: 'нет' }, party('cn')))).code,
    ).toBe('NOT_A_PARTICIPANT')
    expect((await refusal(on('record-round', { date: '2022-09-15', position: 'нет' }))).code).toBe(
      'BEFORE_SIGNING',
    )
    expect((await refusal(on('record-round', { date: '2024-05-07', position: 'нет' }))).code).toBe('DATE')
    expect((await refusal(on('confirm', { version: 1 }, secretariat))).kind).toBe('role')
    expect((await refusal(on('withdraw', {}, party('kz')))).code).toBe('NOT_THE_OPENER')
    await on('withdraw', {})
  })
})
