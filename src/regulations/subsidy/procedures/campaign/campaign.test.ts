import { describe, expect, it } from 'vitest'
import {
  drafting,
  file,
  filed,
  organisation,
  publication,
  ready,
  refusal,
  stranger,
  surveyed,
  underWay,
} from '../../testing/index.ts'

interface Log {
  readonly log: readonly { readonly data: Readonly<Record<string, unknown>> }[]
}

describe('the campaign of a year', () => {
  it('subsidy:3/1 stands once a year under a signed agreement', async () => {
    const { b } = await underWay()
    const open = () => b.open('subsidy-campaign', 'open', { year: 2021 }, organisation)
    expect(await refusal(open())).toMatchObject({ code: 'DUPLICATE', kind: 'state' })
    expect((await refusal(b.open('subsidy-campaign', 'open', { year: 2022 }, stranger))).kind).toBe('role')
    const unsigned = await drafting()
    const early = unsigned.open('subsidy-campaign', 'open', { year: 2021 }, organisation)
    expect(await refusal(early)).toMatchObject({ code: 'CASE_ABOVE_NOT_OPEN', kind: 'state' })
  })
  it.each(['1', '2', '5', '6', '7', '8', '10', '11'])(
    'subsidy:12 subsidy:12/1 subsidy:12/2 subsidy:12/5 subsidy:12/6 subsidy:12/7 subsidy:12/8 subsidy:12/10 subsidy:12/11 measure %s is done with its evidence',
    async (n) => {
      const { on } = await underWay()
      const done = {
        measure: `12.${n}`,
        date: '2021-03-05',
        evidence: null,
        programme: null,
        attendance: null,
      }
      expect(await refusal(on('perform', done))).toMatchObject({
        code: 'EVIDENCE_REQUIRED',
        kind: 'content',
        paths: n === '10' ? ['evidence', 'programme'] : ['evidence'],
      })
      const papers = { evidence: file('отчёт'), programme: file('программа'), attendance: file('список') }
      if (n === '10')
        expect(await refusal(on('perform', { ...done, ...papers, attendance: null }))).toMatchObject({
          code: 'COURSE_PAPERS',
          clauses: ['subsidy:12/10'],
        })
      await on('perform', { ...done, ...papers })
    },
  )
  it('subsidy:12 takes records of its plan only, of the kind and the year', async () => {
    const { on } = await underWay()
    const done = { date: '2021-03-05', evidence: file('отчёт'), programme: null, attendance: null }
    expect(await refusal(on('perform', { ...done, measure: 'нет' }))).toMatchObject({
      code: 'UNKNOWN_MEASURE',
      clauses: ['subsidy:12'],
    })
    expect((await refusal(on('perform', { ...done, measure: '12.3' }))).code).toBe('OTHER_KIND')
    expect((await refusal(on('perform', { ...done, measure: '12.1', date: '2022-01-01' }))).code).toBe(
      'OTHER_YEAR',
    )
  })
  it('subsidy:11 records nothing before there is a plan', async () => {
    const b = await ready()
    const campaign = await b.open('subsidy-campaign', 'open', { year: 2021 }, organisation)
    const record = { measure: '12.4', media: null, date: '2021-03-05', record: file('эфир') }
    expect(
      await refusal(b.act('subsidy-campaign', campaign, 'broadcast', record, organisation)),
    ).toMatchObject({ code: 'PLAN_FIRST', kind: 'state' })
  })
  it('subsidy:12/3 subsidy:3/7 subsidy:22/n4 counts a publication with its evidence, once', async () => {
    const { b, campaign, media, on } = await underWay()
    await on('publish', publication(media, 'u1'))
    await on('publish', publication(media, null))
    await on('publish', { ...publication(media, null), scan: file('скан') })
    expect(await refusal(on('publish', publication(media, 'u1')))).toMatchObject({
      code: 'DUPLICATE_PUBLICATION',
      kind: 'state',
      paths: ['link'],
      clauses: ['subsidy:3/7'],
    })
    expect(await refusal(on('publish', publication('no-such-case', 'u2')))).toMatchObject({
      code: 'UNKNOWN_MEDIA',
      clauses: ['subsidy:3/6'],
    })
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ indicators: { N4: '2' } })
  })
  it('subsidy:12/4 subsidy:22/n5 counts months with broadcasts, and each once', async () => {
    const { b, campaign, media, on } = await underWay()
    for (const date of ['2021-03-01', '2021-03-31', '2021-04-01'])
      await on('broadcast', { measure: '12.4', media, date, record: file(date) })
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ indicators: { N5: '2' } })
  })
  it('subsidy:12/9 subsidy:22/n3 takes the last estimate of people reached, never below zero', async () => {
    const { b, campaign, on } = await underWay()
    const estimate = {
      measure: '12.9',
      date: '2021-12-01',
      method: 'опрос',
      sample: 2000,
      evidence: file('оценка'),
    }
    expect((await refusal(on('reach', { ...estimate, people: -1 }))).kind).toBe('content')
    await on('reach', { ...estimate, people: 500 })
    await on('reach', { ...estimate, people: 9_000_000 })
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ indicators: { N3: '9000000' } })
  })
  it('subsidy:3/9 calls an issue without periodicity no podcast', async () => {
    const { b, campaign, on } = await underWay()
    const issue = { measure: '12.6', date: '2021-03-05', theme: 'наука', link: 'p1' }
    await on('issue', { ...issue, periodicity: null })
    await on('issue', { ...issue, periodicity: 'раз в неделю' })
    const { log } = (await b.file<Log>(campaign)).facts
    expect(log.slice(-2).map(({ data }) => data.type)).toEqual(['media-product', 'podcast'])
  })
  it('subsidy:22 is overridden by hand with a file and a reason only', async () => {
    const { b, campaign, on } = await underWay()
    const byHand = { indicator: 'N4', value: '7', evidence: file('акт'), reason: 'сверка' }
    expect((await refusal(on('override', { ...byHand, evidence: null }))).kind).toBe('content')
    expect((await refusal(on('override', { ...byHand, reason: '' }))).kind).toBe('content')
    expect((await refusal(on('override', { ...byHand, value: '1.5' }))).kind).toBe('content')
    await on('override', byHand)
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ indicators: { N4: '7' } })
  })
  it('subsidy:21 subsidy:9/1 subsidy:3/1 is held once the final survey and the report are there', async () => {
    const { b, campaign, plan, on } = await underWay()
    expect(await refusal(on('close', {}))).toMatchObject({
      code: 'FINAL_SURVEY_FIRST',
      kind: 'state',
      clauses: ['subsidy:9/1', 'subsidy:13.d'],
    })
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ result: 'not-achieved' })
    await b.moveTo('2022-01-10')
    await surveyed(b, 'final', 2021)
    expect((await refusal(on('close', {}))).code).toBe('REPORT_FIRST')
    await filed(b, 'campaign', 'annual')
    await on('close', {})
    expect(await b.state(campaign)).toBe('closed')
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ result: 'achieved' })
    const late = b.act('subsidy-plan', plan, 'update', { reason: 'поздно' }, organisation)
    expect(await refusal(late)).toMatchObject({ code: 'CASE_ABOVE_NOT_OPEN', kind: 'state' })
  })
})
