import { describe, expect, it } from 'vitest'
import { file, makeBench, party, refusal, secretariat, workingGroup } from '../../testing/index.ts'
import type { RoadMapFacts } from './index.ts'

const school = {
  id: 'school',
  title: 'Школа по машинному обучению',
  direction: 'II/5',
  responsible: 'kz',
  participants: ['uz'],
  start: '2024-06-01',
  end: '2024-06-30',
  result: '40 выпускников',
  indicator: 'сертификаты',
}
const bench = async () => {
  const b = await makeBench()
  const id = await b.open('sco-roadmap', 'start', {}, workingGroup)
  const on = (action: string, input: unknown, actor = workingGroup) =>
    b.act('sco-roadmap', id, action, input, actor)
  const adopted = async () => {
    await on('put-measure', school)
    await on('submit', {})
    for (const code of ['kz', 'uz'] as const) await on('consent', { version: 1 }, party(code))
    await on('adopt', {})
  }
  return { b, id, on, adopted }
}

describe('the road map', () => {
  it('sco:V/1 is drafted, agreed, adopted, carried out and revised', async () => {
    const { b, id, on, adopted } = await bench()
    expect((await b.sees(id, 'sco-party-in')).banner).toBe('ROAD_MAP_NOT_ADOPTED')
    await adopted()
    expect(await b.state(id)).toBe('adopted')
    expect((await b.sees(id, 'sco-party-in')).banner).toBe('ROAD_MAP_ADOPTED')
    await on('report', { id: 'school', state: 'running', evidence: null, note: 'набор' }, party('kz'))
    await on('report', { id: 'school', state: 'done', evidence: file('отчёт'), note: '' }, party('kz'))
    expect((await b.sees(id, 'sco-party-in')).byDirection).toEqual([{ direction: 'II/5', count: 1, done: 1 }])
    expect((await b.file(id)).deadlines.every((d) => d.stoppedOn !== null)).toBe(true)
    await on('revise', { reason: 'новый год' })
    const { facts, state } = await b.file<RoadMapFacts>(id)
    expect([state, facts.version, facts.adopted?.version]).toEqual(['draft', 2, 1])
  })
  it('sco:V/1 takes concrete measures only, from the working group only', async () => {
    const { on } = await bench()
    for (const [field, value] of [
      ['result', ''],
      ['responsible', null],
      ['start', null],
      ['end', null],
    ] as const)
      expect(await refusal(on('put-measure', { ...school, [field]: value })), field).toMatchObject({
        code: 'NOT_CONCRETE',
        kind: 'content',
        paths: [field],
        clauses: ['sco:V/1'],
      })
    expect(await refusal(on('put-measure', { ...school, start: '2022-09-15' }))).toMatchObject({
      code: 'BEFORE_SIGNING',
      clauses: ['sco:VI/2'],
    })
    expect((await refusal(on('put-measure', school, party('kz')))).kind).toBe('role')
    expect((await refusal(on('submit', {}))).code).toBe('NO_MEASURES')
    expect((await refusal(on('remove-measure', { id: 'x' }))).code).toBe('UNKNOWN_MEASURE')
  })
  it('sco:II is adopted with the consent of every Party that it names: silence is none', async () => {
    const { on } = await bench()
    await on('put-measure', school)
    await on('submit', {})
    await on('consent', { version: 1 }, party('kz'))
    expect(await refusal(on('adopt', {}))).toEqual({
      code: 'CONSENT_MISSING',
      kind: 'state',
      paths: ['consents.uz'],
      clauses: ['sco:II'],
    })
    expect((await refusal(on('consent', { version: 1 }, secretariat))).kind).toBe('role')
    await on('give-back', { reason: 'сроки' }, party('uz'))
    await on('submit', {})
    expect((await refusal(on('consent', { version: 1 }, party('kz')))).code).toBe('TEXT_CHANGED')
  })
  it('sco:V/1a is done with evidence only, and late after its end', async () => {
    const { b, id, on, adopted } = await bench()
    await adopted()
    const done = { id: 'school', state: 'done', evidence: null, note: '' }
    expect(await refusal(on('report', done, party('kz')))).toEqual({
      code: 'EVIDENCE_REQUIRED',
      kind: 'content',
      paths: ['evidence'],
      clauses: ['sco:V/1a'],
    })
    expect((await refusal(on('report', done, party('uz')))).code).toBe('NOT_RESPONSIBLE')
    expect((await refusal(on('report', { ...done, id: 'x' }, party('kz')))).code).toBe('UNKNOWN_MEASURE')
    const deadline = async () => (await b.file(id)).deadlines.find((d) => d.instance === 'school')
    expect(await deadline()).toMatchObject({ key: 'measure', due: '2024-06-30', stoppedOn: null })
    await b.moveTo('2024-07-01')
    await on('report', { ...done, evidence: file('отчёт') }, party('kz'))
    expect((await deadline())?.stoppedOn).toBe('2024-07-01')
  })
})
