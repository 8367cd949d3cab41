import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { juryVote } from './jury-vote.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

type Vote = 'for' | 'against' | 'abstain' | null
interface Seat {
  readonly role?: 'chair' | 'deputy' | 'member'
  readonly vote?: Vote
  readonly present?: boolean
  readonly conflict?: boolean
  readonly delegatedTo?: string
}
const jury = (...seats: Seat[]) => ({
  members: seats.map((seat, i) => ({
    id: `J${i + 1}`,
    role: 'member',
    present: true,
    remote: false,
    conflict: false,
    vote: null,
    ...seat,
  })),
})
const [chair, deputy] = [{ role: 'chair' }, { role: 'deputy' }] as const
const votes = (pattern: string): Seat[] =>
  [...pattern].map((c) => ({
    vote: c === '+' ? 'for' : c === '-' ? 'against' : c === '0' ? 'abstain' : null,
  }))
const absent = (count: number): Seat[] => Array.from({ length: count }, () => ({ present: false }))
const told = (facts: object, readings = {}) => {
  const { quorum, reason, decision } = decided(juryVote, facts, readings)
  return [quorum, reason, decision]
}

describe('jury vote (kod-ai:4.7.3–4.7.6)', () => {
  it.each<[string, object, unknown[]]>([
    ['nobody at all', jury(), [false, 'NO_CHAIR_OR_DEPUTY', null]],
    [
      'no lead before too few',
      jury({ ...chair, present: false }, ...absent(3)),
      [false, 'NO_CHAIR_OR_DEPUTY', null],
    ],
    [
      'exactly half',
      jury({ ...chair, vote: 'for' }, ...votes('+++'), ...absent(4)),
      [true, 'MAJORITY', 'support'],
    ],
    [
      'one under half',
      jury({ ...chair, vote: 'for' }, ...votes('++'), ...absent(4)),
      [false, 'UNDER_HALF', null],
    ],
    ['a deputy alone leads', jury({ ...deputy, vote: 'for' }), [true, 'MAJORITY', 'support']],
    ['5:4:1', jury({ ...chair, vote: 'for' }, ...votes('++++----0')), [true, 'NO_MAJORITY_OF_PRESENT', null]],
    [
      '5:5:1',
      jury({ ...chair, vote: 'for' }, ...votes('++++-----0')),
      [true, 'CASTING_VOTE_CHAIR', 'support'],
    ],
    ['2:3:1', jury({ ...chair, vote: 'for' }, ...votes('+---0')), [true, 'NO_MAJORITY_OF_PRESENT', null]],
    ['all abstain', jury({ ...chair, vote: 'abstain' }, ...votes('00')), [true, 'TIE_LEAD_ABSTAINED', null]],
    ['nobody votes', jury(chair, {}, {}), [true, 'TIE_LEAD_ABSTAINED', null]],
    [
      'the chair abstained, the deputy is not asked',
      jury({ ...chair, vote: 'abstain' }, { ...deputy, vote: 'for' }, { vote: 'against' }),
      [true, 'TIE_LEAD_ABSTAINED', null],
    ],
    [
      'both leads have a conflict',
      jury({ ...chair, conflict: true }, { ...deputy, conflict: true }, ...votes('+-')),
      [true, 'TIE_NO_CASTING_VOTE', null],
    ],
    [
      'everybody has a conflict',
      jury({ ...chair, conflict: true, vote: 'for' }),
      [true, 'TIE_NO_CASTING_VOTE', null],
    ],
  ])('%s', (_, facts, expected) => expect(told(facts)).toEqual(expected))

  it('counts neither absent, nor delegating, nor conflicted members', () => {
    const facts = jury(
      { ...chair, vote: 'for' },
      { vote: 'against', conflict: true },
      { vote: 'against', present: false },
      { vote: 'against', present: false, delegatedTo: 'J1' },
      { vote: 'for', delegatedTo: 'J1' },
    )
    expect(decided(juryVote, facts)).toEqual({
      quorum: true,
      reason: 'MAJORITY',
      decision: 'support',
      for: 2,
      against: 0,
      abstain: 0,
      voters: 2,
      present: 3,
      total: 5,
    })
    expect(clausesOf(rule(juryVote, facts), 'broken')).toEqual(['kod-ai:4.7.3/3', 'kod-ai:4.7.6/2'])
  })

  it('counts a conflicted member for the quorum, or not, by the reading', () => {
    const facts = jury({ ...chair, vote: 'for' }, { conflict: true }, ...absent(2))
    expect(told(facts)).toEqual([true, 'MAJORITY', 'support'])
    expect(told(facts, { 'jury.conflicted': 'leaves-item' })).toEqual([false, 'UNDER_HALF', null])
    expect(decided(juryVote, facts, { 'jury.conflicted': 'leaves-item' }).present).toBe(1)
  })

  it('lets the deputy cast for a conflicted chair, or nobody, by the reading', () => {
    const facts = jury({ ...chair, conflict: true }, { ...deputy, vote: 'against' }, { vote: 'for' })
    expect(told(facts)).toEqual([true, 'CASTING_VOTE_DEPUTY', 'not-support'])
    expect(told(facts, { 'jury.chair-conflicted': 'no-casting-vote' })).toEqual([
      true,
      'TIE_NO_CASTING_VOTE',
      null,
    ])
    const away = jury({ ...chair, present: false }, { ...deputy, vote: 'against' }, { vote: 'for' })
    expect(told(away, { 'jury.chair-conflicted': 'no-casting-vote' })).toEqual([
      true,
      'CASTING_VOTE_DEPUTY',
      'not-support',
    ])
  })

  it('refuses an unknown role or vote', () => {
    const facts = jury({ role: 'guest' as 'member', vote: 'maybe' as Vote })
    expect(problemOf(juryVote, facts)?.items.map((i) => [i.path, i.clause])).toEqual([
      ['members.0.role', 'kod-ai:4.7.3/1'],
      ['members.0.vote', 'kod-ai:4.7.6/1'],
    ])
  })

  it('does not change when ballots are permuted, and never adopts and rejects at once', () => {
    const seat = fc.record({
      present: fc.boolean(),
      conflict: fc.boolean(),
      vote: fc.constantFrom<Vote>('for', 'against', 'abstain', null),
    })
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 9 }), seat, seat, (seats, first, second) => {
        const all: Seat[] = [{ ...chair, ...first }, { ...deputy, ...second }, ...seats]
        const value = decided(juryVote, jury(...all))
        const { members } = jury(...all)
        expect(decided(juryVote, { members: [...members].reverse() })).toEqual(value)
        expect(value.for + value.against + value.abstain).toBe(value.voters)
        if (value.decision !== null) expect(value.quorum).toBe(true)
        if (value.reason === 'MAJORITY')
          expect(Math.max(value.for, value.against) * 2).toBeGreaterThan(value.voters)
      }),
    )
  })
})
