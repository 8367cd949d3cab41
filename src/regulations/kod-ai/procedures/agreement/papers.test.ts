import { describe, expect, it } from 'vitest'
import {
  type Deal,
  deal,
  declareAll,
  filePapers,
  memberActor,
  onAgreement,
  papersOf,
  refusal,
  requisitesOf,
} from '../../testing/index.ts'
import type { AgreementFacts } from './facts.ts'
import type { PapersInput } from './papers.ts'

async function declared(members = 2, change = {}): Promise<Deal> {
  const d = await deal(members, change)
  await declareAll(d)
  return d
}

type Spec = PapersInput['specification']
const withSpec = (d: Deal, change: Partial<Spec>) => ({
  specification: { ...papersOf(d).specification, ...change },
})
const withRow = (d: Deal, i: number, change: Partial<PapersInput['estimate']['rows'][number]>) => ({
  estimate: { rows: papersOf(d).estimate.rows.map((row, n) => (n === i ? { ...row, ...change } : row)) },
})
const withRequisites = (d: Deal, i: number, change: object) => ({
  requisites: papersOf(d).requisites.map((r, n) => (n === i ? { ...r, ...change } : r)),
})

describe('annex 6, the specification', () => {
  it('kod-ai:contract-app-6.1 kod-ai:contract-app-6.3 kod-ai:contract-app-6.4 kod-ai:contract-app-6.5 kod-ai:contract-app-6.6.1 kod-ai:contract-app-6.7 kod-ai:contract-app-6.7.results kod-ai:contract-app-6.8 every gap is told', async () => {
    const d = await declared()
    const empty = {
      name: '',
      aim: '',
      tasks: [],
      field: '',
      parameters: [],
      reports: [],
      results: [],
      months: 18,
    }
    const refused = await refusal(filePapers(d, withSpec(d, empty)))
    expect(refused).toMatchObject({ code: 'BLANK', kind: 'content' })
    for (const clause of ['6.1', '6.3', '6.4', '6.5', '6.6.1', '6.7', '6.7.results', '6.8'])
      expect(refused.clauses).toContain(`kod-ai:contract-app-${clause}`)
  })

  it('kod-ai:contract-app-6.6.1 a parameter without a value', async () => {
    const d = await declared()
    const parameters = [{ name: 'точность', value: ' ', unit: '%' }]
    expect(await refusal(filePapers(d, withSpec(d, { parameters })))).toMatchObject({
      clauses: ['kod-ai:contract-app-6.6.1'],
    })
  })

  it('kod-ai:contract-app-6.6.2 kod-ai:2.1/2 a work without a member, a member without work', async () => {
    const d = await declared()
    const works = papersOf(d).specification.works.map((w, n) => (n === 1 ? { ...w, members: [] } : w))
    const refused = await refusal(filePapers(d, withSpec(d, { works })))
    expect(refused.clauses).toContain('kod-ai:contract-app-6.6.2')
    expect(refused.clauses).toContain('kod-ai:2.1/2')
  })

  it('kod-ai:contract-1.2 kod-ai:contract-app-6.topic kod-ai:contract-app-7.topic kod-ai:contract-app-8.topic another topic', async () => {
    const d = await declared()
    expect(await refusal(filePapers(d, { topic: 'Другая тема' }))).toEqual({
      code: 'TOPIC_MISMATCH',
      kind: 'content',
      clauses: ['kod-ai:contract-1.2'],
    })
  })
})

describe('annexes 7 and 2', () => {
  it.each([
    [12, 2],
    [18, 3],
    [24, 4],
  ])(
    'kod-ai:contract-app-7.col-1 kod-ai:contract-app-7.total a term of %i months has %i stages',
    async (months, count) => {
      const d = await declared(1, { months })
      const { stages } = papersOf(d).plan
      expect(stages).toHaveLength(count)
      for (const wrong of [stages.slice(1), [...stages, { number: count + 1, works: ['work-1'] }]])
        expect((await refusal(filePapers(d, { plan: { stages: wrong } }))).clauses).toContain(
          'kod-ai:contract-app-7.col-1',
        )
      await filePapers(d)
    },
  )

  it('kod-ai:contract-app-7.col-2 a stage without works, a work in no stage', async () => {
    const d = await declared(2)
    const stages = [
      { number: 1, works: [] },
      { number: 2, works: ['work-1'] },
    ]
    expect(await refusal(filePapers(d, { plan: { stages } }))).toEqual({
      code: 'WORKS_IN_STAGES',
      kind: 'content',
      clauses: ['kod-ai:contract-app-7.col-2'],
    })
  })

  it('kod-ai:contract-app-2.fn-23 the stage of the working link is one of the stages', async () => {
    const d = await declared(1)
    for (const linkStage of [0, 3])
      expect(await refusal(filePapers(d, { linkStage }))).toMatchObject({
        code: 'PLAN_VALUES',
        clauses: ['kod-ai:contract-app-2.fn-23'],
      })
    await filePapers(d, { linkStage: 1 })
  })
})

describe('annex 8, the split of the grant', () => {
  it('kod-ai:contract-app-8.total kod-ai:fn5 shares that do not add up', async () => {
    const d = await declared()
    expect(await refusal(filePapers(d, withRow(d, 0, { sum: '1499999.99' })))).toEqual({
      code: 'SUM_MISMATCH',
      kind: 'content',
      clauses: ['kod-ai:contract-app-8.total'],
    })
  })

  it('kod-ai:2.1/2 kod-ai:fn11 after a cut the winner splits anew, nobody above the own request', async () => {
    const d = await declared(2, { total: '2000000.00' })
    expect((await refusal(filePapers(d))).clauses).toEqual(['kod-ai:contract-app-8.total'])
    const rows = papersOf(d).estimate.rows
    const split = (a: string, b: string) => ({
      estimate: {
        rows: [
          { ...rows[0]!, sum: a },
          { ...rows[1]!, sum: b },
        ],
      },
    })
    expect(await refusal(filePapers(d, split('1500000.01', '499999.99')))).toEqual({
      code: 'APPROVED_ABOVE_REQUESTED',
      kind: 'content',
      clauses: ['kod-ai:2.2'],
    })
    await filePapers(d, split('1500000.00', '500000.00'))
  })

  it('kod-ai:contract-app-8.col-3 kod-ai:2.1/1 two millions a person, more than nothing', async () => {
    const members = [
      { person: 'person-1', name: 'Авдеев Влас Климович', grant: '2500000.00' },
      { person: 'person-2', name: 'Богданова Дарина Лукична', grant: '2500000.00' },
    ]
    const d = await declared(2, { members, total: '2000000.01', requestedTotal: '5000000.00' })
    const rows = papersOf(d).estimate.rows
    const split = (a: string, b: string) => ({
      estimate: {
        rows: [
          { ...rows[0]!, sum: a },
          { ...rows[1]!, sum: b },
        ],
      },
    })
    expect(await refusal(filePapers(d, split('2000000.01', '0.00')))).toEqual({
      code: 'PERSON_OVER_2M',
      kind: 'content',
      clauses: ['kod-ai:contract-app-8.col-3', 'kod-ai:contract-app-8.col-3'],
    })
    await filePapers(d, split('2000000.00', '0.01'))
  })

  it('kod-ai:contract-app-8.col-1 kod-ai:contract-app-8.col-2 kod-ai:contract-app-8.fn-1 one row a member, for works of that member', async () => {
    const d = await declared()
    const rows = papersOf(d).estimate.rows
    for (const wrong of [rows.slice(1), [rows[0]!, rows[0]!], [rows[1]!, rows[0]!]])
      expect((await refusal(filePapers(d, { estimate: { rows: wrong } }))).clauses).toContain(
        'kod-ai:contract-app-8.fn-1',
      )
    for (const works of [[], ['work-2']])
      expect(await refusal(filePapers(d, withRow(d, 0, { works })))).toMatchObject({
        code: 'ITEM_NOT_ALLOWED',
        clauses: ['kod-ai:contract-app-8.col-2'],
      })
  })
})

describe('section 11, requisites', () => {
  it.each([
    ['birth', '2024-08-26'],
    ['birth', '1990-02-30'],
    ['passport', '4599 12345'],
    ['inn', '770100000000'],
    ['inn', '000000000000'],
    ['account', '40817810000000000009'],
  ] as const)('kod-ai:contract-11.%s refuses %s', async (field, value) => {
    const d = await declared(1)
    expect(await refusal(filePapers(d, withRequisites(d, 0, { [field]: value })))).toMatchObject({
      kind: 'content',
      clauses: [`kod-ai:contract-11.${field}`],
    })
  })

  it('kod-ai:contract-11.birth kod-ai:contract-11.passport kod-ai:contract-11.inn kod-ai:contract-11.account kod-ai:contract-3.2.account kod-ai:2.8 are told at once', async () => {
    const d = await declared(1)
    const wrong = { birth: '2030-01-01', passport: '1', inn: '1', account: '1' }
    expect((await refusal(filePapers(d, withRequisites(d, 0, wrong)))).clauses).toEqual([
      'kod-ai:contract-11.birth',
      'kod-ai:contract-11.passport',
      'kod-ai:contract-11.inn',
      'kod-ai:contract-11.account',
    ])
  })

  it('kod-ai:contract-11.address kod-ai:contract-11.fio a blank address is no input; the name is that of the application', async () => {
    const d = await declared(1)
    expect(await refusal(filePapers(d, withRequisites(d, 0, { address: ' ' })))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    expect(await refusal(filePapers(d, withRequisites(d, 0, { name: 'Иной' })))).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('kod-ai:contract-11.bank a bank that is not Russian, a correspondent account of another', async () => {
    const d = await declared(1)
    const { bank } = requisitesOf(0)
    for (const change of [
      { bik: '144525999' },
      { bik: '04452599' },
      { correspondent: '30101810400000000111' },
    ])
      expect(
        (await refusal(filePapers(d, withRequisites(d, 0, { bank: { ...bank, ...change } })))).clauses,
      ).toContain('kod-ai:contract-11.bank')
  })

  it('kod-ai:contract-11.account one account for two members', async () => {
    const d = await declared(2)
    const { account } = requisitesOf(0)
    expect(await refusal(filePapers(d, withRequisites(d, 1, { account })))).toEqual({
      code: 'DUPLICATE_ACCOUNT',
      kind: 'content',
      clauses: ['kod-ai:contract-11.account'],
    })
  })

  it('kod-ai:contract-11.fn-18 a block for each member and no other', async () => {
    const d = await declared(2)
    for (const requisites of [[requisitesOf(0)], [requisitesOf(0), requisitesOf(2)]])
      expect((await refusal(filePapers(d, { requisites }))).clauses).toContain('kod-ai:contract-11.fn-18')
  })

  it('kod-ai:contract-7.4 facts and journal hold sealed values only', async () => {
    const d = await declared(1)
    const { event } = await filePapers(d)
    const { passport, inn, address } = requisitesOf(0)
    for (const value of [passport, inn, address].map(String)) expect(event.text).not.toContain(value)
    const { facts } = await d.bench.file<AgreementFacts>(d.agreement)
    expect(JSON.stringify(facts)).not.toContain(String(passport))
  })

  it('only a member files', async () => {
    const d = await declared(1)
    expect(await refusal(onAgreement(d, 'file-papers', papersOf(d), memberActor(5)))).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    })
  })
})
