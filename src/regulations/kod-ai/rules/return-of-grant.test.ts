import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kopecks, money } from '../../../kernel/index.ts'
import { groundKeys } from './return-of-grant/grounds.ts'
import { returnOfGrant } from './return-of-grant.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const facts = (change: object = {}) => ({
  ground: 'breach',
  transferred: '1000000.00',
  spent: '600000.00',
  confirmed: '400000.00',
  start: '2025-01-31',
  agreementDate: null as string | null,
  demandDue: null as string | null,
  members: 1,
  ...change,
})
const value = (change: object, readings = {}) => decided(returnOfGrant, facts(change), readings)

describe('return of the grant', () => {
  it.each([
    ['stage-not-done', '1000000.00', '2025-03-01', 'kod-ai:contract-8.6'],
    ['misuse', '1000000.00', '2025-03-01', 'kod-ai:contract-8.6'],
    ['false-declaration', '1000000.00', '2025-03-01', 'kod-ai:declaration-sanction'],
    ['requirements-3.6', '1000000.00', '2025-03-01', 'kod-ai:3.7/2'],
    ['unconfirmed-spending', '200000.00', '2025-03-01', 'kod-ai:contract-8.9'],
    ['result-not-achieved', '1000000.00', '2025-03-03', 'kod-ai:contract-8.7'],
    ['breach', '1000000.00', '2025-03-03', 'kod-ai:contract-8.7'],
    ['refusal', '1000000.00', '2025-03-10', 'kod-ai:contract-3.4'],
    ['unilateral-termination', '400000.00', '2025-02-14', 'kod-ai:contract-10.6.return'],
  ])('%s: %s by %s', (ground, amount, dueShifted, clause) => {
    // 1 March 2025 is a Saturday: the term of a demand is not moved; 10 February + 1 month is a Monday.
    const of = { ground, demandDue: '2025-03-01', agreementDate: '2025-02-10' }
    expect(value(of)).toMatchObject({ ok: true, errors: [], amount, dueShifted, solidary: false })
    expect(clausesOf(rule(returnOfGrant, facts(of)), 'met')).toContain(clause)
  })

  it.each<[string, object, string[]]>([
    ['an unknown ground', { ground: 'other' }, ['UNKNOWN_GROUND']],
    ['a name of the platform', { ground: 'constructor' }, ['UNKNOWN_GROUND']],
    ['a kopeck too much confirmed', { confirmed: '600000.01' }, ['CONFIRMED_OVER_SPENT']],
    ['as much confirmed as spent', { confirmed: '600000.00' }, []],
    ['a negative sum', { transferred: '-0.01' }, ['NEGATIVE']],
    ['negative members', { members: -1 }, ['NEGATIVE']],
    [
      'everything at once',
      { ground: 'x', transferred: '-1.00', confirmed: '700000.00' },
      ['UNKNOWN_GROUND', 'NEGATIVE', 'CONFIRMED_OVER_SPENT'],
    ],
  ])('%s', (_, change, errors) => {
    const told = value(change)
    expect([...told.errors].sort()).toEqual([...errors].sort())
    if (errors.length > 0)
      expect(told).toMatchObject({ ok: false, amount: null, due: null, dueShifted: null, solidary: null })
  })

  it('returns nothing by no day', () => {
    const nothing = { ok: true, amount: '0.00', due: null, dueShifted: null }
    expect(value({ ground: 'unilateral-termination', spent: '1000000.01' })).toMatchObject(nothing)
    expect(
      value({ ground: 'unconfirmed-spending', confirmed: '600000.00', demandDue: '2025-03-01' }),
    ).toMatchObject(nothing)
    expect(value({ transferred: '0.00', spent: '0.00', confirmed: '0.00' })).toMatchObject(nothing)
  })

  it('waits for the agreement of a refusal, and for a demand', () => {
    expect(value({ ground: 'refusal' })).toMatchObject({ amount: '1000000.00', due: null, dueShifted: null })
    expect(clausesOf(rule(returnOfGrant, facts({ ground: 'refusal' })), 'unknown')).toEqual([
      'kod-ai:contract-3.4',
    ])
    expect(value({ ground: 'misuse' })).toMatchObject({ due: null, dueShifted: null })
    expect(clausesOf(rule(returnOfGrant, facts({ ground: 'misuse' })), 'unknown')).toEqual([
      'kod-ai:contract-4.1.z',
    ])
  })

  it('counts a refusal from the later of the two days, or from the notice by the reading', () => {
    const both = { ground: 'refusal', start: '2025-03-05', agreementDate: '2025-02-10' }
    expect(value(both).due).toBe('2025-04-05')
    expect(value({ ...both, agreementDate: '2025-03-31' }).due).toBe('2025-04-30')
    const notice = { 'return.refusal-start': 'notice' }
    expect(value({ ...both, agreementDate: '2025-03-31' }, notice).due).toBe('2025-04-05')
    expect(value({ ...both, agreementDate: null }, notice).due).toBe('2025-04-05')
    expect(clausesOf(rule(returnOfGrant, facts(both), notice), 'met')).toContain('kod-ai:contract-8.10')
  })

  it('lets a demand shorten the thirty days by the reading, never lengthen them', () => {
    const by = { 'return.demand-term': 'as-demanded' }
    expect(value({ demandDue: '2025-02-20' }).due).toBe('2025-03-02')
    expect(value({ demandDue: '2025-02-20' }, by)).toMatchObject({
      due: '2025-02-20',
      dueShifted: '2025-02-20',
    })
    expect(value({ demandDue: '2025-05-20' }, by).due).toBe('2025-03-02')
    expect(value({}, by).due).toBe('2025-03-02')
  })

  it('moves a last day off, or not by the reading, and names a year without a calendar', () => {
    expect(value({})).toMatchObject({ due: '2025-03-02', dueShifted: '2025-03-03' })
    expect(value({}, { 'terms.shift': 'literal' })).toMatchObject({
      due: '2025-03-02',
      dueShifted: '2025-03-02',
    })
    expect(problemOf(returnOfGrant, facts({ start: '2040-01-01' }))?.code).toBe('CALENDAR_YEAR_MISSING')
    expect(problemOf(returnOfGrant, facts({ ground: 'misuse', start: '2040-01-01' }))).toBeNull()
    expect(problemOf(returnOfGrant, facts({ members: 'two' }))?.items[0]?.clause).toBe('kod-ai:contract-8.2')
  })

  it('never claims more than was transferred or spent', () => {
    const sum = fc.bigInt({ min: 0n, max: 10n ** 9n })
    fc.assert(
      fc.property(fc.constantFrom(...groundKeys), sum, sum, sum, (ground, transferred, a, b) => {
        const [confirmed, spent] = a < b ? [a, b] : [b, a]
        const { amount } = value({
          ground,
          transferred: money(transferred),
          spent: money(spent),
          confirmed: money(confirmed),
        })
        const owed = kopecks(amount!)
        expect(owed >= 0n && owed <= (ground === 'unconfirmed-spending' ? spent : transferred)).toBe(true)
      }),
    )
  })
})
