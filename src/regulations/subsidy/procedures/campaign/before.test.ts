import { describe, expect, it } from 'vitest'
import {
  approve,
  blocks,
  file,
  measures,
  ministry,
  organisation,
  ready,
  refusal,
  running,
  surveyed,
} from '../../testing/index.ts'

const requirements = file('требования')
interface Card {
  readonly card: Readonly<Record<string, unknown>>
}

describe('a survey', () => {
  const proposal = { kind: 'primary', year: 2021, requirements }
  it('subsidy:9/1 subsidy:3/2 starts on requirements that the Ministry agreed', async () => {
    const b = await running()
    const id = await b.open('subsidy-survey', 'propose', proposal, organisation)
    const on = (action: string, input: unknown, actor = organisation) =>
      b.act('subsidy-survey', id, action, input, actor)
    const start = { form: 'sociological', otherForm: null }
    expect(await refusal(on('start', start))).toMatchObject({
      code: 'REQUIREMENTS_NOT_AGREED',
      kind: 'state',
      clauses: ['subsidy:9/1'],
    })
    await on('return', { reason: 'без выборки' }, ministry)
    await on('propose-again', { requirements })
    expect((await refusal(on('agree', {}))).kind).toBe('role')
    await on('agree', {}, ministry)
    expect(await refusal(on('start', { form: 'other', otherForm: null }))).toMatchObject({
      code: 'FORM_REQUIRED',
      clauses: ['subsidy:3/2'],
    })
    expect((await refusal(on('start', { form: 'rumour', otherForm: null }))).kind).toBe('content')
    await on('start', start)
    expect(await refusal(on('accept', { results: file('итоги'), byCategory: null }))).toMatchObject({
      code: 'NO_CATEGORIES',
      kind: 'content',
      paths: ['byCategory'],
      clauses: ['subsidy:3/2'],
    })
    expect((await refusal(on('accept', { results: file('итоги'), byCategory: [] }))).code).toBe(
      'NO_CATEGORIES',
    )
  })
  it('subsidy:9/2 sends its results within five working days of their acceptance, and tells how late', async () => {
    const b = await running()
    const id = await surveyed(b, 'primary', 2021)
    expect((await b.file(id)).deadlines[0]).toMatchObject({ key: 'results', due: '2021-03-09' })
    expect(await b.sees(id, 'subsidy-ministry')).toMatchObject({ daysLate: null })
    await b.moveTo('2021-03-11')
    await b.act('subsidy-survey', id, 'submit-results', {}, organisation)
    expect(await b.state(id)).toBe('submitted')
    expect(await b.sees(id, 'subsidy-ministry')).toMatchObject({ daysLate: 2 })
  })
})

describe('the strategy', () => {
  it('subsidy:9/1 subsidy:3/8 comes after the primary survey, with industries of the list in force', async () => {
    const b = await running()
    const draft = (text: unknown) => b.open('subsidy-strategy', 'draft', text, organisation)
    const all = await refusal(draft(blocks))
    expect(all).toMatchObject({ clauses: ['subsidy:9/1', 'subsidy:3/8'] })
    const list = { version: 'перечень', codes: ['health'] }
    const first = await b.open('subsidy-industries', 'publish', list, ministry)
    expect((await refusal(b.open('subsidy-industries', 'publish', list, ministry))).code).toBe('DUPLICATE')
    expect(await refusal(draft(blocks))).toMatchObject({ code: 'PRIMARY_SURVEY_FIRST', kind: 'state' })
    await surveyed(b, 'primary', 2021)
    expect(await refusal(draft({ ...blocks, industries: ['x'] }))).toMatchObject({
      code: 'UNKNOWN_INDUSTRY',
      kind: 'content',
      paths: ['industries'],
      clauses: ['subsidy:3/8'],
    })
    await b.act('subsidy-industries', first, 'supersede', {}, ministry)
    await b.open('subsidy-industries', 'publish', { version: 'новый', codes: ['farming'] }, ministry)
    expect((await refusal(draft(blocks))).code).toBe('UNKNOWN_INDUSTRY')
    await draft({ ...blocks, industries: ['farming'] })
  })
  it('subsidy:10 subsidy:3/3 is sent whole, and approved with a consent to that version', async () => {
    const b = await ready()
    const id = await b.open(
      'subsidy-strategy',
      'draft',
      { ...blocks, criteria: null, media: [] },
      organisation,
    )
    const on = (action: string, input: unknown = {}, actor = organisation) =>
      b.act('subsidy-strategy', id, action, input, actor)
    expect((await refusal(on('send'))).code).toBe('REQUIREMENTS_NOT_AGREED')
    await on('agree-requirements', {}, ministry)
    expect(await refusal(on('send'))).toMatchObject({
      code: 'BLOCKS_BLANK',
      kind: 'content',
      clauses: ['subsidy:3/3'],
    })
    await on('revise', blocks)
    await on('send')
    expect(await refusal(on('approve'))).toMatchObject({
      code: 'NO_CONSENT',
      kind: 'state',
      clauses: ['subsidy:10'],
    })
    await on('return', { reason: 'уточнить аудиторию' }, ministry)
    await on('revise', blocks)
    await on('send')
    expect((await refusal(on('agree', { version: 2 }, ministry))).code).toBe('OTHER_VERSION')
    await on('agree', { version: 3 }, ministry)
    await on('approve')
    await on('update', { reason: 'новая отрасль' })
    expect((await refusal(on('approve'))).code).toBe('NO_CONSENT')
    expect((await refusal(b.open('subsidy-strategy', 'draft', blocks, organisation))).code).toBe('DUPLICATE')
  })
  it('subsidy:10 asks for requirements anew once they are changed', async () => {
    const b = await ready()
    const id = await b.open('subsidy-strategy', 'draft', blocks, organisation)
    const on = (action: string, input: unknown = {}, actor = organisation) =>
      b.act('subsidy-strategy', id, action, input, actor)
    await on('agree-requirements', {}, ministry)
    await on('revise', { ...blocks, requirements: file('иные') })
    expect((await refusal(on('send'))).code).toBe('REQUIREMENTS_NOT_AGREED')
  })
})

describe('the plan', () => {
  it('subsidy:11 subsidy:3/4 subsidy:3/5 subsidy:12/11 follows an approved strategy and has the consent of the Ministry', async () => {
    const b = await ready()
    const campaign = await b.open('subsidy-campaign', 'open', { year: 2021 }, organisation)
    const draft = (rows: unknown) =>
      b.open('subsidy-plan', 'draft', { measures: rows, requirements }, organisation, campaign)
    expect(await refusal(draft(measures))).toMatchObject({
      code: 'STRATEGY_FIRST',
      kind: 'state',
      clauses: ['subsidy:11'],
    })
    await approve(b, 'subsidy-strategy', await b.open('subsidy-strategy', 'draft', blocks, organisation))
    const [one] = measures
    for (const [rows, code, clause] of [
      [[{ ...one, audience: ['older'] }], 'UNKNOWN_AUDIENCE', 'subsidy:3/5'],
      [[{ ...one, kind: '12.11', goal: null }], 'GOAL_REQUIRED', 'subsidy:12/11'],
      [[one, one], 'DOUBLE_ID', 'subsidy:12'],
      [[{ ...one, amount: '85000000.01' }], 'OVER_P2', 'subsidy:3/4'],
    ] as const)
      expect(await refusal(draft(rows))).toMatchObject({ code, kind: 'content', clauses: [clause] })
    expect((await refusal(draft([{ ...one, kind: '12.12' }]))).kind).toBe('content')
    const id = await draft([{ ...one, executor: null }])
    const on = (action: string, input: unknown = {}, actor = organisation) =>
      b.act('subsidy-plan', id, action, input, actor)
    await on('agree-requirements', {}, ministry)
    expect(await refusal(on('send'))).toMatchObject({ code: 'MEASURES_BLANK', clauses: ['subsidy:3/4'] })
    await on('revise', { measures, requirements })
    await on('send')
    expect(await refusal(on('approve'))).toMatchObject({
      code: 'NO_CONSENT',
      kind: 'state',
      clauses: ['subsidy:11'],
    })
    expect((await refusal(draft(measures))).code).toBe('DUPLICATE')
    await on('agree', { version: 2 }, ministry)
    await on('approve')
    expect(b.failures).toEqual([])
    expect((await b.file<Card>(campaign)).facts.card.measures).toHaveLength(11)
    expect(await b.sees(id, 'subsidy-control')).toMatchObject({ total: '11000.00' })
  })
})
