import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castingSeat, closeBallot, majorityOf, quorumOf, type Seat, tallyOf, type Vote } from './panel.ts'

const seat = (id: string, change: Partial<Seat> = {}): Seat => ({
  id,
  lead: null,
  present: true,
  recused: false,
  ...change,
})
const chair = (change: Partial<Seat> = {}) => seat('a', { lead: 'chair', ...change })
const deputy = (change: Partial<Seat> = {}) => seat('b', { lead: 'deputy', ...change })
const away = { present: false }
const half = { share: [1, 2], leadRequired: true, recusedCount: true } as const

const seats: fc.Arbitrary<Seat[]> = fc
  .array(fc.record({ present: fc.boolean(), recused: fc.boolean() }), { minLength: 1, maxLength: 9 })
  .map((list) =>
    list.map((s, i) => seat(`m${i}`, { ...s, lead: i === 0 ? 'chair' : i === 1 ? 'deputy' : null })),
  )
const vote = fc.constantFrom<Vote>('for', 'against', 'abstain')
const ballots = seats.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.array(vote, { minLength: list.length, maxLength: list.length }),
    fc.shuffledSubarray(
      list.map((_, i) => i),
      { minLength: list.length, maxLength: list.length },
    ),
  ),
)

describe('quorum', () => {
  it('needs a lead first, then the share of all seats', () => {
    expect(quorumOf([chair(), seat('c'), seat('d', away), seat('e', away)], half)).toEqual({
      held: true,
      lacking: null,
      present: 2,
      total: 4,
    })
    expect(quorumOf([chair(), seat('c', away), seat('d', away)], half).lacking).toBe('share')
    expect(quorumOf([chair(away), deputy(), seat('c')], half).held).toBe(true)
    expect(quorumOf([chair(away), deputy(away), seat('c'), seat('d')], half).lacking).toBe('lead')
    expect(quorumOf([seat('c'), seat('d')], { ...half, leadRequired: false }).held).toBe(true)
  })

  it('is compared without division', () => {
    const three = [chair(), deputy(), seat('c', away)]
    expect(quorumOf(three, { ...half, share: [2, 3] }).held).toBe(true)
    expect(quorumOf([...three, seat('d', away)], { ...half, share: [2, 3] }).held).toBe(false)
  })

  it('counts a recused member, or not, by the reading', () => {
    const list = [chair(), seat('c', { recused: true }), seat('d', away), seat('e', away)]
    expect(quorumOf(list, half)).toMatchObject({ held: true, present: 2 })
    expect(quorumOf(list, { ...half, recusedCount: false })).toMatchObject({ held: false, present: 1 })
    const recusedLead = [chair({ recused: true }), seat('c')]
    expect(quorumOf(recusedLead, { ...half, recusedCount: false }).lacking).toBe('lead')
  })
})

describe('a vote', () => {
  it.each<[string, number, number, number, string]>([
    ['more than half of the voters for', 3, 1, 1, 'adopted'],
    ['exactly half for, more than against', 2, 1, 1, 'none'],
    ['more than half against', 1, 3, 0, 'rejected'],
    ['as many for as against', 2, 2, 1, 'tie'],
    ['nobody for or against', 0, 0, 4, 'tie'],
    ['nobody at all', 0, 0, 0, 'tie'],
  ])('%s', (_, yes, no, abstain, outcome) => {
    expect(majorityOf({ for: yes, against: no, abstain, voters: yes + no + abstain })).toBe(outcome)
  })

  it('counts those who are present and not recused; silence abstains', () => {
    const list = [chair(), deputy({ recused: true }), seat('c', away), seat('d')]
    const votes = new Map<string, Vote>([
      ['a', 'for'],
      ['b', 'for'],
      ['c', 'against'],
      ['x', 'against'],
    ])
    expect(tallyOf(list, votes)).toEqual({ for: 1, against: 0, abstain: 1, voters: 2 })
  })

  it('is cast by the chair, else by the deputy, else by nobody', () => {
    expect(castingSeat([seat('c'), deputy(), chair()])?.id).toBe('a')
    expect(castingSeat([chair(away), deputy()])?.id).toBe('b')
    expect(castingSeat([chair({ recused: true }), deputy()])?.id).toBe('b')
    expect(castingSeat([chair(away), deputy({ recused: true }), seat('c')])).toBeNull()
  })

  it('is not changed by the order of seats or ballots', () => {
    fc.assert(
      fc.property(ballots, ([list, votes, order]) => {
        const cast = list.map((s, i) => [s.id, votes[i]!] as const)
        const mixed = order.map((i) => list[i]!)
        const again = new Map(order.map((i) => cast[i]!))
        expect(tallyOf(mixed, again)).toEqual(tallyOf(list, new Map(cast)))
        expect(quorumOf(mixed, half)).toEqual(quorumOf(list, half))
        expect(castingSeat(mixed)).toEqual(castingSeat(list))
        for (const kind of ['open', 'secret'] as const)
          expect(closeBallot(kind, mixed, again)).toEqual(closeBallot(kind, list, new Map(cast)))
      }),
    )
  })
})

describe('a closed ballot', () => {
  const list = [
    chair(),
    deputy({ recused: true }),
    seat('c'),
    seat('d', away),
    seat('e', { ...away, recused: true }),
  ]
  const votes = new Map<string, Vote>([
    ['c', 'against'],
    ['a', 'for'],
    ['b', 'against'],
  ])

  it('names attendance, recusals and, when open, each vote', () => {
    expect(closeBallot('open', list, votes)).toEqual({
      kind: 'open',
      attended: ['a', 'b', 'c'],
      recused: ['b'],
      votes: [
        { seat: 'a', vote: 'for' },
        { seat: 'c', vote: 'against' },
      ],
    })
  })

  it('tells nothing of who voted how when secret', () => {
    expect(closeBallot('secret', list, votes)).toEqual({
      kind: 'secret',
      attended: ['a', 'b', 'c'],
      recused: ['b'],
      votes: ['against', 'for'],
    })
    fc.assert(
      fc.property(ballots, ([members, cast, order]) => {
        const present = members.map((s) => ({ ...s, present: true, recused: false }))
        const one = closeBallot('secret', present, new Map(present.map((s, i) => [s.id, cast[i]!])))
        const swapped = new Map(present.map((s, i) => [s.id, cast[order[i]!]!]))
        expect(closeBallot('secret', present, swapped)).toEqual(one)
      }),
    )
  })
})
