import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kopecks, money } from '../../../kernel/index.ts'
import { completion } from './completion.ts'
import { doubleClaim } from './double-claim.ts'
import { expenditure } from './expenditure.ts'
import { fulfilment } from './fulfilment.ts'
import { changed, clausesOf, decided, rule } from './testing.ts'

type Change = readonly [path: string, to: unknown]
const mutated = (example: unknown, changes: readonly Change[]) =>
  changes.reduce((all, [path, to]) => changed(all, path, to), example)

describe('completion of the project (kod-ai:2.5, kod-ai:contract-7.6)', () => {
  const whole: Change = ['registerEntered', true]
  const of = (changes: Change[], readings = {}) =>
    decided(completion, mutated(completion.example, [whole, ...changes]), readings)
  it.each<[string, Change[], boolean | null, string[], string[]]>([
    ['all five', [], true, [], []],
    ['a report not approved', [['expenseReportApproved', false]], false, ['a'], []],
    ['no product', [['productCreated', false]], false, ['b'], []],
    ['code not published', [['codePublished', false]], false, ['b'], []],
    ['not in the register', [['registerEntered', false]], false, ['v'], []],
    ['a closed repository', [['repositoryOpen', false]], false, ['g'], []],
    ['a paid licence', [['licenceFree', false]], false, ['d'], []],
    ['a licence for a time', [['licencePerpetual', false]], false, ['d'], []],
    ['something unknown', [['repositoryOpen', null]], null, [], ['g']],
    [
      'unknown is not broken, broken is',
      [
        ['repositoryOpen', null],
        ['licenceFree', false],
      ],
      false,
      ['d'],
      ['g'],
    ],
    [
      'one half wrong, one unknown',
      [
        ['licenceFree', null],
        ['licencePerpetual', false],
      ],
      false,
      ['d'],
      [],
    ],
    [
      'an added requirement open',
      [['extra', [{ requirement: 'Тесты', met: false }]]],
      false,
      ['extra:1'],
      [],
    ],
    ['an added requirement met', [['extra', [{ requirement: 'Тесты', met: true }]]], true, [], []],
    [
      'an added requirement unknown',
      [['extra', [{ requirement: 'Тесты', met: null }]]],
      null,
      [],
      ['extra:1'],
    ],
  ])('%s', (_, changes, complete, open, unknown) => {
    expect(of(changes)).toEqual({ complete, open, unknown })
  })
  it('asks for a licence, or not by the reading', () => {
    expect(of([['licenceFree', false]], { 'completion.licence': 'optional' })).toMatchObject({
      complete: true,
    })
    expect(clausesOf(rule(completion, mutated(completion.example, [whole])), 'met')).toEqual(
      ['a', 'b', 'd', 'g', 'v'].map((l) => `kod-ai:contract-7.6.${l}`),
    )
  })
})

describe('fulfilment of the agreement (kod-ai:6.8, kod-ai:contract-7.8)', () => {
  const of = (...changes: Change[]) => decided(fulfilment, mutated(fulfilment.example, changes))
  it('needs all four and takes the latest day', () => {
    expect(of()).toEqual({ fulfilled: true, open: [], date: '2025-12-18', earliest: '2025-06-10' })
    expect(of(['expenseReportApproved', null])).toMatchObject({ fulfilled: false, open: ['1'], date: null })
    expect(of(['resultConfirmed', null])).toMatchObject({ open: ['2'] })
    expect(of(['actSignatures', [{ by: 'P1', on: '2025-12-18' }]])).toMatchObject({ open: ['3'] })
    expect(of(['members', ['P1', 'P2']])).toMatchObject({ open: ['3', '4'] })
    expect(of(['registerEntries', []])).toMatchObject({ open: ['4'] })
  })
  it('is not before six months', () => {
    const early: Change[] = [
      ['researchReportApproved', '2025-03-01'],
      ['expenseReportApproved', '2025-03-01'],
      ['resultConfirmed', '2025-03-01'],
      [
        'actSignatures',
        [
          { by: 'fund', on: '2025-03-02' },
          { by: 'P1', on: '2025-03-02' },
        ],
      ],
      ['registerEntries', [{ person: 'P1', on: '2025-01-01' }]],
    ]
    expect(of(...early).date).toBe('2025-06-10')
  })
})

describe('the expense report (kod-ai:contract-app-5)', () => {
  const errors = (...changes: Change[]) => decided(expenditure, mutated(expenditure.example, changes)).errors
  it.each<[string, Change[], string[]]>([
    ['a sound one', [], []],
    ['a row of a stranger', [['rows.0.person', 'P9']], ['NOT_IN_ESTIMATE']],
    ['another estimate', [['rows.0.approved', '900000.00']], ['ESTIMATE_CHANGED', 'SUM_MISMATCH']],
    [
      'less than nothing',
      [
        ['rows.0.stage', '-1.00'],
        ['rows.0.cumulative', '-1.00'],
      ],
      ['NEGATIVE'],
    ],
    ['a kopeck more since the start', [['rows.0.cumulative', '480000.01']], ['CUMULATIVE']],
    [
      'spent before',
      [
        ['estimate.0.before', '100.00'],
        ['rows.0.cumulative', '480100.00'],
      ],
      [],
    ],
    [
      'over the estimate by a kopeck',
      [
        ['rows.0.stage', '1000000.01'],
        ['rows.0.cumulative', '1000000.01'],
        ['stages', ['2000000.00']],
        ['stageCost', '2000000.00'],
      ],
      ['OVER_ESTIMATE'],
    ],
    [
      'nothing spent, no word',
      [
        ['rows.0.stage', '0.00'],
        ['rows.0.cumulative', '0.00'],
      ],
      ['EXPLAIN'],
    ],
    [
      'nothing spent, a note',
      [
        ['rows.0.stage', '0.00'],
        ['rows.0.cumulative', '0.00'],
        ['rows.0.note', 'Оплата в следующем этапе'],
      ],
      [],
    ],
    ['another cost of the stage', [['stageCost', '500000.01']], ['STAGE_COST']],
    [
      'the whole stage',
      [
        ['rows.0.stage', '500000.00'],
        ['rows.0.cumulative', '500000.00'],
      ],
      [],
    ],
    [
      'a kopeck over the stage',
      [
        ['rows.0.stage', '500000.01'],
        ['rows.0.cumulative', '500000.01'],
      ],
      ['OVER_STAGE'],
    ],
    [
      'a kopeck over the stage, explained',
      [
        ['rows.0.stage', '500000.01'],
        ['rows.0.cumulative', '500000.01'],
        ['rows.0.note', 'Своими средствами'],
      ],
      [],
    ],
  ])('%s', (_, changes, expected) => expect(errors(...changes)).toEqual(expected))
  it.each<[string, Change]>([
    ['kod-ai:contract-app-5.col-1', ['rows.0.person', 'P9']],
    ['kod-ai:contract-app-5.col-2', ['rows.0.approved', '1.00']],
    ['kod-ai:contract-app-5.unit', ['rows.0.stage', '-1.00']],
    ['kod-ai:contract-app-5.col-3', ['rows.0.cumulative', '1.00']],
    ['kod-ai:6.3/3', ['rows.0.cumulative', '1000000.01']],
    ['kod-ai:contract-app-5.col-5', ['rows.0.stage', '0.00']],
    ['kod-ai:contract-app-5.total', ['grant', '1.00']],
    ['kod-ai:contract-app-5.head-cost', ['stageCost', '1.00']],
    ['kod-ai:contract-app-7.fn-spend', ['rows.0.cumulative', '500000.01']],
  ])('holds it against %s', (clause, change) => {
    expect(clausesOf(rule(expenditure, mutated(expenditure.example, [change])), 'broken')).toContain(clause)
  })
  it('tells totals and what is left', () => {
    expect(decided(expenditure, expenditure.example)).toMatchObject({
      totals: { approved: '1000000.00', cumulative: '480000.00', stage: '480000.00' },
      left: '520000.00',
    })
  })
})

describe('what may still be claimed (reading T30)', () => {
  const of = (...changes: Change[]) => decided(doubleClaim, mutated(doubleClaim.example, changes))
  it('is the ground’s amount, less what is returned or claimed already', () => {
    expect(of()).toEqual({ ok: true, errors: [], left: '650000.00', claimable: '650000.00', reduced: true })
    expect(of(['amount', '650000.00'])).toMatchObject({ claimable: '650000.00', reduced: false })
    expect(of(['amount', '649999.99'])).toMatchObject({ claimable: '649999.99', reduced: false })
    expect(of(['claimed', []])).toMatchObject({ claimable: '900000.00', reduced: true })
  })
  it.each<[string, Change[], string[]]>([
    ['everything is claimed', [['claimed', [{ ground: 'misuse', amount: '900000.00' }]]], ['NOTHING_LEFT']],
    [
      'more than all is claimed',
      [['claimed', [{ ground: 'misuse', amount: '950000.00' }]]],
      ['NOTHING_LEFT'],
    ],
    ['nothing is asked', [['amount', '0.00']], []],
    ['more returned than paid', [['returned', '1000000.01']], ['RETURNED_OVER_PAID']],
    [
      'a negative sum',
      [
        ['paid', '-1.00'],
        ['returned', '-1.00'],
      ],
      ['NEGATIVE'],
    ],
    ['an unknown ground', [['ground', 'valueOf']], ['UNKNOWN_GROUND']],
    ['an unknown ground of a claim', [['claimed.0.ground', 'x']], ['UNKNOWN_GROUND']],
  ])('%s', (_, changes, expected) => expect(of(...changes).errors).toEqual(expected))
  it('never claims one rouble twice', () => {
    const sum = fc.bigInt({ min: 0n, max: 10n ** 9n })
    fc.assert(
      fc.property(sum, sum, fc.array(sum, { maxLength: 4 }), (a, b, asked) => {
        let [returned, paid] = [a, b].sort((x, y) => (x < y ? -1 : 1)) as [bigint, bigint]
        const claimed: { ground: string; amount: string }[] = []
        for (const amount of asked) {
          const told = of(
            ['paid', money(paid)],
            ['returned', money(returned)],
            ['claimed', claimed],
            ['amount', money(amount)],
          )
          claimed.push({ ground: 'breach', amount: told.claimable! })
          const held = claimed.reduce((all, c) => all + kopecks(c.amount), 0n)
          expect(held + returned <= paid).toBe(true)
        }
        const first = claimed.shift()
        if (first) returned += kopecks(first.amount)
        expect(returned <= paid).toBe(true)
      }),
    )
  })
})
