import { describe, expect, it } from 'vitest'
import {
  blocks,
  file,
  ministry,
  organisation,
  publication,
  ready,
  running,
  underWay,
} from '../../../regulations/subsidy/testing/index.ts'
import { carried, caseOf, expectRefused, type Scenario, under } from './testing/index.ts'

/** A campaign of 2021 on its approved plan, and the requests on it. */
async function campaigning() {
  const year = await underWay()
  const { s, on, open } = under(year.b)
  const act = (action: string, input: unknown) => on('campaign', year.campaign, action, input)
  const see = () => s.see('subsidy-campaign', year.campaign, ministry)
  return { ...year, open, act, see, under: on }
}

const scenarios: readonly Scenario[] = [
  [
    'SUB-313 subsidy:11 a plan approved without the Ministry',
    409,
    'NO_CONSENT',
    ['', 'subsidy:11'],
    async () => {
      const { plan, under: on } = await campaigning()
      await caseOf(await on('plan', plan, 'update', { reason: 'новые эфиры' }))
      return on('plan', plan, 'approve', {})
    },
  ],
  [
    'SUB-X19 subsidy:10 a strategy approved without consent',
    409,
    'NO_CONSENT',
    ['', 'subsidy:10'],
    async () => {
      const { open, on } = under(await ready())
      const id = await caseOf(await open('strategy', 'draft', blocks))
      return on('strategy', id, 'approve', {})
    },
  ],
  [
    'SUB-319 subsidy:13.z a person whom the Ministry chose is paid a fee',
    422,
    'FEE_NOT_ALLOWED',
    ['fee', 'subsidy:13.z'],
    async () => {
      const { open, on } = under(await running())
      const chosen = { person: 'p', purpose: 'лекции' }
      const id = await caseOf(await open('person', 'designate', chosen, ministry))
      return on('person', id, 'engage', { fee: '1000.00' })
    },
  ],
  [
    'SUB-X02 subsidy:3/2 a survey without its categories',
    422,
    'NO_CATEGORIES',
    ['byCategory', 'subsidy:3/2'],
    async () => {
      const { open, on } = under(await running())
      const proposal = { kind: 'primary', year: 2021, requirements: file('требования') }
      const id = await caseOf(await open('survey', 'propose', proposal))
      await caseOf(await on('survey', id, 'agree', {}, ministry))
      await caseOf(await on('survey', id, 'start', { form: 'interview', otherForm: null }))
      return on('survey', id, 'accept', { results: file('итоги'), byCategory: null })
    },
  ],
  [
    'SUB-X05 subsidy:3/8 an industry outside the list',
    422,
    'UNKNOWN_INDUSTRY',
    ['industries', 'subsidy:3/8'],
    async () => under(await ready()).open('strategy', 'draft', { ...blocks, industries: ['x'] }),
  ],
  [
    'SUB-X14 subsidy:13.g/2 a report on a form that nobody agreed',
    422,
    'FORM_NOT_AGREED',
    ['form', 'subsidy:13.g/2'],
    async () => {
      const b = await running()
      await b.moveTo('2022-01-10')
      const { open, on } = under(b)
      const version = { kind: 'result', formVersion: '1', file: file('форма'), fields: ['итог'] }
      const form = await caseOf(await open('report-form', 'propose', version))
      const id = await caseOf(await open('report', 'expect', { kind: 'result', period: 'final', year: 2021 }))
      const report = { form, fields: [{ field: 'итог', text: 'сделано' }], expenses: null }
      return on('report', id, 'file', report)
    },
  ],
  [
    'SUB-X25 subsidy:3/6 a medium that is listed already',
    409,
    'DUPLICATE',
    ['', 'subsidy:3/6'],
    async () => {
      const { open } = under(await running())
      const list = () => open('media', 'list', { name: 'A', type: 'tv', platform: null })
      await caseOf(await list())
      return list()
    },
  ],
]

describe('scenarios of the subsidy over HTTP: the campaign', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('SUB-X04 subsidy:3/7 subsidy:22/n4 a publication without its link is not counted', async () => {
    const { act, see, media } = await campaigning()
    await caseOf(await act('publish', publication(media, 'u1')))
    await caseOf(await act('publish', publication(media, null)))
    expect((await see()).fields).toMatchObject({ indicators: { N4: '1' } })
  })
  it('SUB-X06 subsidy:3/7 the same link is refused and counted once', async () => {
    const { act, see, media } = await campaigning()
    await caseOf(await act('publish', publication(media, 'u1')))
    await expectRefused(await act('publish', publication(media, 'u1')), {
      status: 409,
      code: 'DUPLICATE_PUBLICATION',
      at: ['link', 'subsidy:3/7'],
    })
    expect((await see()).fields).toMatchObject({ indicators: { N4: '1' } })
  })
  it('SUB-X15 subsidy:13.g/3 a forecast report has no day while the project sets none, and says so', async () => {
    const { s, open } = under(await running())
    const expected = { kind: 'result', period: 'forecast', year: 2021 }
    const id = await caseOf(await open('report', 'expect', expected))
    const seen = await s.see('subsidy-report', id, organisation)
    expect(seen).toMatchObject({
      deadlines: [],
      fields: { due: { due: null, label: 'date-not-configured' } },
    })
  })
  it('SUB-X18 subsidy:21 subsidy:9/1 a campaign without its final survey has not achieved the result', async () => {
    const { act, see } = await campaigning()
    await expectRefused(await act('close', {}), {
      status: 409,
      code: 'FINAL_SURVEY_FIRST',
      at: ['', 'subsidy:9/1'],
    })
    expect(await see()).toMatchObject({ state: 'open', fields: { result: 'not-achieved' } })
  })
  it('SUB-X21 subsidy:3/9 an issue that does not come out again is no podcast', async () => {
    const { act, see } = await campaigning()
    const issue = { measure: '12.6', date: '2021-04-01', theme: 'речь', link: 'https://campaign.example/1' }
    await caseOf(await act('issue', { ...issue, periodicity: null }))
    await caseOf(await act('issue', { ...issue, periodicity: 'раз в неделю' }))
    const log = (await see()).fields.log as readonly { step: string; data: { type?: string } }[]
    expect(log.filter(({ step }) => step === 'issue').map(({ data }) => data.type)).toEqual([
      'media-product',
      'podcast',
    ])
  })
})
