import { describe, expect, it } from 'vitest'
import {
  beganWith,
  byLot,
  decisionOf,
  type Entry,
  faultsOf,
  isChanged,
  isRaised,
  runningOf,
} from './entry.ts'
import {
  type Chain,
  chainOf,
  type Item,
  type Link,
  leftOutBefore,
  meansOf,
  type SumPower,
  sittingOf,
  standingOf,
  verdictsOf,
} from './model.ts'

const link = (body: string, sum: SumPower, yes = 'approve', no = 'reject'): Link => ({
  body,
  procedure: `${body}-sitting`,
  stage: body,
  takes: `before-${body}`,
  yes,
  no,
  sum,
  from: 'requested',
  clauses: { decide: `x:${body}`, sum: `x:${body}.sum`, members: 'x:m', protocol: 'x:p' },
})
const [jury, council, commission, directorate] = [
  link('jury', 'advice', 'support', 'not-support'),
  link('council', 'advice'),
  link('commission', 'sets', 'support'),
  link('directorate', 'as-is', 'approve', 'return'),
]
const chain: Chain = {
  links: [jury, council, commission, directorate],
  clauses: { limit: 'x:limit', whole: 'x:whole', budget: 'x:budget' },
  wins: 'winner',
}
const item = (more: Partial<Item> = {}): Item => ({
  ...{ case: 'a', number: '1', title: 'T', lot: 'nlp', requested: '1000.00', proposed: '900.00', rank: 1 },
  ...{ team: 2, decision: null, amount: null, reason: null },
  ...more,
})
const entry = (decision: string, amount = '900,00', reason = ''): Entry => ({ decision, amount, reason })
const faults = (of: Link, given: Entry, one = item()) =>
  faultsOf(chain, of, one, given).map(({ key, clause }) => `${key} ${clause}`)
const field = (key: string, value: unknown) => ({ key, value }) as never
const view = (procedure: string, ...fields: never[]) => ({ case: `${procedure}-1`, procedure, fields })

describe('what is entered on an item', () => {
  it('begins with the sum of the body before and with no decision', () => {
    expect(beganWith(commission, item())).toEqual({ decision: '', amount: '900,00', reason: '' })
    const decided = item({ decision: 'support', amount: '800.00', reason: 'x' })
    expect(beganWith(commission, decided)).toEqual({ decision: 'support', amount: '800,00', reason: 'x' })
    expect(isChanged(commission, item(), beganWith(commission, item()))).toBe(false)
  })
  it('asks nothing while it is not decided', () => {
    expect(faults(commission, entry('', '9 999'))).toEqual([])
  })
  it('needs a reason where it is turned down, whoever does it', () => {
    for (const of of chain.links) {
      expect(faults(of, entry(of.no!))).toEqual([`reason ${of.clauses.decide}`])
      expect(faults(of, entry(of.no!, '900', 'why'))).toEqual([])
    }
  })
  it.each([
    ['', 'amount'],
    ['0', 'amount'],
    ['abc', 'amount'],
    ['1 000,01', 'above'],
  ])('of the sum %j says %s wherever a sum is named', (typed, key) => {
    for (const of of [jury, council, commission])
      expect(faults(of, entry(of.yes!, typed)).map((one) => one.split(' ')[0])).toContain(key)
  })
  it('is bound to whole roubles and a reason for the cut only where the sum is set', () => {
    expect(faults(council, entry('approve', '899,50'))).toEqual([])
    expect(faults(commission, entry('support', '1 000,00'))).toEqual([])
    expect(faults(commission, entry('support', '900'))).toEqual(['cut x:commission.sum'])
    expect(faults(commission, entry('support', '899,50', 'why'))).toEqual(['kopecks x:whole'])
    expect(faults(commission, entry('support', '899', 'why'))).toEqual([])
  })
  it('sends no sum where it may not be changed, and the typed one where it may', () => {
    expect(decisionOf(directorate, item(), entry('approve', '1'))).toMatchObject({
      amount: null,
      reason: null,
    })
    expect(decisionOf(commission, item(), entry('support', '800', ' why '))).toEqual({
      item: 'a',
      decision: 'support',
      amount: '800.00',
      reason: 'why',
    })
    expect(decisionOf(commission, item(), entry('reject', '800', 'why')).amount).toBeNull()
  })
  it('tells a sum above that of the body before, which no clause forbids', () => {
    expect(isRaised(commission, item(), entry('support', '950'))).toBe(true)
    expect(isRaised(commission, item(), entry('support', '900'))).toBe(false)
    expect(isRaised(directorate, item(), entry('approve', '950'))).toBe(false)
  })
  it('is a change only where it says something else than what is recorded', () => {
    const done = item({ decision: 'support', amount: '800.00', reason: 'why' })
    expect(isChanged(commission, done, entry('support', '800', 'why'))).toBe(false)
    expect(isChanged(commission, done, entry('support', '700', 'why'))).toBe(true)
    expect(isChanged(commission, done, entry('reject', '800', 'why'))).toBe(true)
    const approved = item({ decision: 'approve', amount: '900.00' })
    expect(isChanged(directorate, approved, entry('approve', '1'))).toBe(false)
  })
})

describe('the running sum', () => {
  const rows = [
    { item: item(), entry: entry('support', '600') },
    { item: item({ case: 'b', lot: 'speech' }), entry: entry('reject', '500', 'why') },
    { item: item({ case: 'c' }), entry: entry('support', '300') },
    { item: item({ case: 'd' }), entry: entry('', '100') },
    { item: item({ case: 'e' }), entry: entry('support', '1 000,01') },
  ]
  it('counts what is decided in favour and what was approved before, up to the budget and over it', () => {
    const { rows: told, sum, left } = runningOf(commission, rows, '100.00', '999.99')
    expect(told).toEqual([
      { sum: '700.00', isOver: false },
      { sum: null, isOver: false },
      { sum: '1000.00', isOver: true },
      { sum: null, isOver: false },
      { sum: null, isOver: false },
    ])
    expect([sum, left]).toEqual(['1000.00', '-0.01'])
    expect(runningOf(commission, rows, '100.00', '1000.00').left).toBe('0.00')
    expect(runningOf(commission, rows, '0.00', null).left).toBeNull()
  })
  it('is told by lot', () => {
    expect(byLot(commission, rows)).toEqual([
      { lot: 'nlp', count: 2, of: 4, sum: '900.00' },
      { lot: 'speech', count: 0, of: 1, sum: '0.00' },
    ])
  })
})

describe('the chain', () => {
  const protocol = { number: '1', date: '2024-01-01' }
  const sat = view(
    'jury-sitting',
    field('date', { protocol }),
    field('agenda', [
      { case: 'a', number: '1', title: 'A', mean2: '9.50' },
      { case: 'b', number: '2', title: 'B', mean2: '7.00' },
      { case: 'c', number: '3', title: 'C', mean2: '6.00' },
    ]),
    field('results', [
      { number: '1', result: { decision: 'support', amount: '900.00', note: null } },
      { number: '2', result: { decision: 'not-support', amount: null, note: 'weak' } },
      { number: '3', result: null },
    ]),
  )
  const advised = view(
    'council-sitting',
    field('date', { protocol }),
    field('decisions', [{ ...item(), decision: 'approve', amount: '800.00', reason: null }]),
  )
  const verdicts = verdictsOf(chain, [advised, sat])
  it('is read where the case above tells it', () => {
    expect(chainOf({ fields: [field('chain', chain)] })?.links).toHaveLength(4)
    expect(chainOf({ fields: [] })).toBeNull()
  })
  it('tells of each filing who decided what, in the order of the chain', () => {
    expect(verdicts.get('a')?.map((one) => [one.link.body, one.isYes, one.amount])).toEqual([
      ['jury', true, '900.00'],
      ['council', true, '800.00'],
    ])
    expect(verdicts.has('c')).toBe(false)
    expect(meansOf([sat, advised]).get('a')).toBe('9.50')
  })
  it('sums up a body, and who was left out before another', () => {
    expect(standingOf(jury, verdicts)).toEqual({ decided: 2, yes: 1, no: 1, sum: '900.00' })
    expect(leftOutBefore(chain, commission, verdicts)).toMatchObject([{ number: '2', reason: 'weak' }])
    expect(leftOutBefore(chain, jury, verdicts)).toEqual([])
  })
})

describe('a sitting', () => {
  it('is read by the keys of its kind, in the order of the rating; what is not shown is null', () => {
    const read = sittingOf({
      fields: [
        field('date', { date: '2024-01-01', protocol: null }),
        field('decisions', [item({ rank: 2 }), item({ case: 'b', number: '7' })]),
        field('attendance', { roll: ['p'], attendance: ['p'] }),
        field('conflicts', {
          declared: [{ item: 'b', person: 'p', ground: 'friends' }],
          found: [{ number: '1', person: 'p', letter: 'b' }],
        }),
      ],
    })
    expect(read.items?.map((one) => one.case)).toEqual(['b', 'a'])
    expect(read.conflicts).toEqual([
      { number: '7', person: 'p', ground: 'friends', letter: null },
      { number: '1', person: 'p', ground: null, letter: 'b' },
    ])
    expect(sittingOf({ fields: [] })).toMatchObject({ items: null, attendance: null, roll: [], date: null })
  })
})
