import { describe, expect, it } from 'vitest'
import { grantSums } from './grant-sums.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const facts = (change: object = {}) => ({
  requested: '3000000.00',
  members: ['1500000.00', '1500000.00'],
  approved: null as string | null,
  approvedMembers: null as string[] | null,
  ...change,
})
const many = (count: number, sum: string) => Array.from({ length: count }, () => sum)

describe('sums of a grant (kod-ai:2.1/1, kod-ai:2.2)', () => {
  it.each<[string, object, string[]]>([
    ['two shares', {}, []],
    ['nobody', { requested: '0.00', members: [] }, ['MEMBERS_COUNT', 'NOT_POSITIVE']],
    ['ten', { requested: '10000000.00', members: many(10, '1000000.00') }, []],
    ['eleven', { requested: '1100000.00', members: many(11, '100000.00') }, ['MEMBERS_COUNT']],
    ['2 million', { requested: '2000000.00', members: ['2000000.00'] }, []],
    ['a kopeck more', { requested: '2000000.01', members: ['2000000.01'] }, ['PERSON_OVER_2M']],
    [
      'a kopeck over 10 million',
      { requested: '10000000.01', members: [...many(9, '1100000.00'), '100000.01'] },
      ['TOTAL_OVER_10M'],
    ],
    [
      'within 10 million, over what so few may have',
      { requested: '4000000.02', members: ['2000000.01', '2000000.01'] },
      ['PERSON_OVER_2M'],
    ],
    ['a share of nothing', { requested: '1500000.00', members: ['1500000.00', '0.00'] }, ['NOT_POSITIVE']],
    ['a kopeck short', { members: ['1500000.00', '1499999.99'] }, ['SUM_MISMATCH']],
    ['a cut still to be split', { approved: '2500000.00' }, []],
    ['the same again', { approved: '3000000.00', approvedMembers: ['1500000.00', '1500000.00'] }, []],
    ['a kopeck more approved', { approved: '3000000.01' }, ['APPROVED_ABOVE_REQUESTED']],
    [
      'one raised at the cost of another',
      { approved: '3000000.00', approvedMembers: ['1500000.01', '1499999.99'] },
      ['APPROVED_ABOVE_REQUESTED'],
    ],
    [
      'a split that does not sum',
      { approved: '2500000.00', approvedMembers: ['1250000.00', '1249999.99'] },
      ['APPROVED_SUM_MISMATCH'],
    ],
    [
      'another number of members',
      { approved: '1500000.00', approvedMembers: ['1500000.00'] },
      ['APPROVED_MEMBERS_CHANGED'],
    ],
    ['nothing approved', { approved: '0.00' }, ['APPROVED_NOT_POSITIVE']],
    [
      'nothing for one',
      { approved: '1500000.00', approvedMembers: ['1500000.00', '0.00'] },
      ['APPROVED_NOT_POSITIVE'],
    ],
    [
      'less than nothing',
      { requested: '-1.00', members: ['-1.00'], approved: '-1.00' },
      ['NOT_POSITIVE', 'APPROVED_NOT_POSITIVE'],
    ],
  ])('%s', (_, change, expected) => expect(decided(grantSums, facts(change)).errors).toEqual(expected))

  it.each([
    [0, '0.00'],
    [1, '2000000.00'],
    [4, '8000000.00'],
    [5, '10000000.00'],
    [6, '10000000.00'],
    [11, '10000000.00'],
  ])('%s members may have %s', (count, max) => {
    expect(decided(grantSums, facts({ members: many(count, '1.00') })).maxTotal).toBe(max)
  })

  it('says what a cut still lacks, and refuses what is no sum', () => {
    const ruling = rule(grantSums, facts({ approved: '2500000.00' }))
    expect(clausesOf(ruling, 'unknown')).toEqual(['kod-ai:contract-app-8.total'])
    expect(problemOf(grantSums, facts({ members: ['1500000.00', '1.5'] }))?.items[0]).toMatchObject({
      path: 'members.1',
      clause: 'kod-ai:2.1/2',
    })
  })
})
