import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../../kernel/index.ts'
import { makeBench, officer, person, refusal } from '../../testing/index.ts'
import type { ContestFacts } from './facts.ts'
import type { ImportedContest } from './imported.ts'

const none = { 2: null, 3: null, 4: null, 5: null, 6: null, 7: null, publish: null }
const ends = {
  2: '2024-05-10',
  3: '2024-06-10',
  4: '2024-06-20',
  5: '2024-06-25',
  6: '2024-06-28',
  7: '2024-07-05',
  publish: null,
}

function running(change: Partial<ImportedContest> = {}): ImportedContest {
  return {
    registryNumber: 'К-7',
    evidence: {
      file: { name: 'конкурсы.csv', sha256: sha256Hex('registry') },
      sheet: '',
      row: 2,
      registry: 'Реестр конкурсов',
      on: '2024-05-06',
    },
    basis: { title: 'Приказ', number: '3', date: '2024-05-06' },
    state: 'formal-check',
    title: 'Код ИИ',
    round: 'VII',
    budget: '300000000.00',
    lots: ['nlp', 'speech'],
    readings: {},
    announcedOn: '2024-03-25',
    announcement: null,
    regulation: null,
    intake: { from: '2024-03-25', to: '2024-04-27' },
    plan: null,
    stageEnds: none,
    directorate: null,
    ...change,
  }
}
const at = (on: string) => ({
  evidence: { ...running().evidence, on },
  basis: { ...running().basis, date: on },
})
const take = (input: ImportedContest, bench = makeBench('2024-07-10'), actor = officer) =>
  bench.engine.act({ tenant: 'fund', procedure: 'contest', case: null, action: 'import', input, actor })
const dues = async (input: ImportedContest) =>
  Object.fromEntries((await take(input)).file.deadlines.map((d) => [d.key, d.due]))

describe('a running contest is taken over', () => {
  it.each<[string, ImportedContest, Record<string, string>]>([
    ['in the intake', running({ state: 'intake', ...at('2024-04-20') }), { intake: '2024-04-27' }],
    ['in the formal check', running(), { 'stage-2': '2024-05-17', selection: '2024-07-26' }],
    [
      'in the expertise',
      running({ state: 'expertise', stageEnds: { ...none, 2: '2024-05-05' } }),
      { 'stage-3': '2024-06-14', selection: '2024-07-26' },
    ],
    [
      'approved',
      running({
        state: 'approved',
        ...at('2024-07-08'),
        stageEnds: ends,
        directorate: { number: '1', date: '2024-07-05' },
      }),
      { publish: '2024-07-15' },
    ],
    [
      'published',
      running({
        state: 'published',
        ...at('2024-07-10'),
        stageEnds: { ...ends, publish: '2024-07-09' },
        directorate: { number: '1', date: '2024-07-05' },
      }),
      {},
    ],
  ])('%s, with the clock of its stage', async (_, input, expected) => {
    expect(await dues(input)).toEqual(expected)
  })

  it('goes on by ordinary actions, and passed terms fire', async () => {
    const bench = makeBench('2024-04-20')
    const { id } = (await take(running({ state: 'intake', ...at('2024-04-20') }), bench)).file
    await bench.moveTo('2024-04-28')
    expect(await bench.state(id)).toBe('formal-check')
    await bench.act('contest', id, 'close-formal-check', { reason: null }, officer)
    const { facts, state } = await bench.file<ContestFacts>(id)
    expect(state).toBe('expertise')
    expect(facts.stageEnds[2]).toBe('2024-04-28')
    expect(facts.imported).toMatchObject({ registryNumber: 'К-7', basis: { number: '3' } })
    expect(bench.failures).toEqual([])
  })

  it('tells what was late or short by the rule', async () => {
    const { rulings } = await take(
      running({
        state: 'expertise',
        intake: { from: '2024-04-01', to: '2024-04-10' },
        stageEnds: { ...none, 2: '2024-05-05' },
      }),
    )
    const broken = rulings.flatMap((r) =>
      r.findings.filter((f) => f.outcome === 'broken').map((f) => f.clause),
    )
    expect(broken).toContain('kod-ai:4.1/2')
  })

  it('once, and by an officer only', async () => {
    const bench = makeBench('2024-07-10')
    await take(running(), bench)
    expect(await refusal(take(running(), bench))).toMatchObject({ code: 'DUPLICATE' })
    expect(await refusal(take(running(), bench, person('a')))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' })
  })
})

describe('what cannot be right is refused', () => {
  it.each<[string, ImportedContest, string]>([
    ['an intake that is over', running({ state: 'intake' }), 'STATE'],
    ['the end of a stage to come', running({ stageEnds: { ...none, 2: '2024-05-05' } }), 'STATE'],
    [
      'a stage that ended before the intake',
      running({ state: 'expertise', stageEnds: { ...none, 2: '2024-04-01' } }),
      'DATES',
    ],
    ['an intake before the announcement', running({ announcedOn: '2024-03-26' }), 'DATES'],
    [
      'results without a protocol',
      running({ state: 'approved', ...at('2024-07-08'), stageEnds: ends }),
      'NO_PROTOCOL',
    ],
    ['no money', running({ budget: '0.00' }), 'BUDGET'],
    ['a registry of tomorrow', running(at('2024-07-11')), 'DATES'],
  ])('%s', async (_, input, code) => {
    expect(await refusal(take(input))).toMatchObject({ code })
  })
})
