import { describe, expect, it } from 'vitest'
import {
  blocks,
  carried,
  file,
  ministry,
  organisation,
  publication,
  ready,
  refusal,
  running,
  type Scenario,
  underWay,
} from '../testing/index.ts'

const scenarios: readonly Scenario[] = [
  [
    'SUB-313',
    'subsidy:11 a plan approved without the Ministry',
    409,
    'NO_CONSENT',
    'subsidy:11',
    null,
    async () => {
      const { b, plan } = await underWay()
      await b.act('subsidy-plan', plan, 'update', { reason: 'новые эфиры' }, organisation)
      return () => b.act('subsidy-plan', plan, 'approve', {}, organisation)
    },
  ],
  [
    'SUB-319',
    'subsidy:13.z a chosen person with a fee',
    422,
    'FEE_NOT_ALLOWED',
    'subsidy:13.z',
    'fee',
    async () => {
      const b = await running()
      const id = await b.open('subsidy-person', 'designate', { person: 'p', purpose: 'лекции' }, ministry)
      return () => b.act('subsidy-person', id, 'engage', { fee: '1000.00' }, organisation)
    },
  ],
  [
    'SUB-X02',
    'subsidy:3/2 a survey without categories',
    422,
    'NO_CATEGORIES',
    'subsidy:3/2',
    'byCategory',
    async () => {
      const b = await running()
      const proposal = { kind: 'primary', year: 2021, requirements: file('требования') }
      const id = await b.open('subsidy-survey', 'propose', proposal, organisation)
      await b.act('subsidy-survey', id, 'agree', {}, ministry)
      await b.act('subsidy-survey', id, 'start', { form: 'interview', otherForm: null }, organisation)
      return () =>
        b.act('subsidy-survey', id, 'accept', { results: file('и'), byCategory: null }, organisation)
    },
  ],
  [
    'SUB-X05',
    'subsidy:3/8 an industry outside the list',
    422,
    'UNKNOWN_INDUSTRY',
    'subsidy:3/8',
    'industries',
    async () => {
      const b = await ready()
      return () => b.open('subsidy-strategy', 'draft', { ...blocks, industries: ['x'] }, organisation)
    },
  ],
  [
    'SUB-X06',
    'subsidy:3/7 a publication twice',
    409,
    'DUPLICATE_PUBLICATION',
    'subsidy:3/7',
    'link',
    async () => {
      const { media, on } = await underWay()
      await on('publish', publication(media, 'u1'))
      return () => on('publish', publication(media, 'u1'))
    },
  ],
  [
    'SUB-X14',
    'subsidy:13.g/2 a report form that nobody agreed',
    422,
    'FORM_NOT_AGREED',
    'subsidy:13.g/2',
    'form',
    async () => {
      const b = await running()
      await b.moveTo('2022-01-10')
      const version = { kind: 'result', formVersion: '1', file: file('форма'), fields: ['итог'] }
      const form = await b.open('subsidy-report-form', 'propose', version, organisation)
      const due = { kind: 'result', period: 'final', year: 2021 }
      const id = await b.open('subsidy-report', 'expect', due, organisation)
      const input = { form, fields: [{ field: 'итог', text: 'сделано' }], expenses: null }
      return () => b.act('subsidy-report', id, 'file', input, organisation)
    },
  ],
  [
    'SUB-X18',
    'subsidy:21 subsidy:9/1 a campaign without its final survey',
    409,
    'FINAL_SURVEY_FIRST',
    'subsidy:9/1',
    null,
    async () => {
      const { on } = await underWay()
      return () => on('close', {})
    },
  ],
  [
    'SUB-X19',
    'subsidy:10 a strategy approved without consent',
    409,
    'NO_CONSENT',
    'subsidy:10',
    null,
    async () => {
      const b = await ready()
      const id = await b.open('subsidy-strategy', 'draft', blocks, organisation)
      return () => b.act('subsidy-strategy', id, 'approve', {}, organisation)
    },
  ],
  [
    'SUB-X25',
    'subsidy:3/6 a medium that is listed',
    409,
    'DUPLICATE',
    'subsidy:3/6',
    null,
    async () => {
      const b = await running()
      const list = () =>
        b.open('subsidy-media', 'list', { name: 'A', type: 'tv', platform: null }, organisation)
      await list()
      return list
    },
  ],
]

describe('scenarios of the campaign', () => {
  it.each(scenarios)('%s %s: %i %s', carried)
  it('SUB-X06 subsidy:22/n4 counts a publication once where the second is refused', async () => {
    const { b, campaign, media, on } = await underWay()
    await on('publish', publication(media, 'u1'))
    await refusal(on('publish', publication(media, 'u1')))
    expect(await b.sees(campaign, 'subsidy-ministry')).toMatchObject({ indicators: { N4: '1' } })
  })
})
