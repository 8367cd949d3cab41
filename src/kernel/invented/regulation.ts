import { makeCalendar } from '../calendar.ts'
import type { Clause } from '../clause.ts'
import { sha256Hex } from '../hash.ts'
import type { Regulation } from '../regulation.ts'
import type { Rule } from '../rule.ts'
import { telescope } from './procedure.ts'
import { deposit } from './rule.ts'

const same = (text: string) => ({ ru: text, en: text })

const clause = (ref: string): Clause => ({
  id: `sky:${ref}`,
  ref,
  part: 'body',
  kind: 'clause',
  heading: same(`Clause ${ref}`),
  gist: same(`Gist ${ref}`),
  actors: [],
  operative: true,
  mark: 'implemented',
})

const clauses = ['1', '2', '3', '4', '5', '6'].map(clause)

/** The invented rules for lending the telescope of a school: two editions, the second from 1 July 2031. */
export const sky: Regulation = {
  id: 'sky',
  title: same('The school telescope'),
  editions: [
    { id: 'sky@1', title: same('first'), from: '2031-01-01', to: '2031-06-30', source: same('invented') },
    { id: 'sky@2', title: same('second'), from: '2031-07-01', to: null, source: same('invented') },
  ],
  clauses,
  wording: Object.fromEntries(clauses.map((c) => [c.id, sha256Hex(`second ${c.ref}`)])),
  earlierWording: { 'sky@1': Object.fromEntries(clauses.map((c) => [c.id, sha256Hex(`first ${c.ref}`)])) },
  parameters: [
    {
      key: 'deposit.percent',
      title: same('Deposit'),
      unit: 'percent',
      values: [
        { from: '2031-01-01', to: '2031-06-30', value: 10n, clause: 'sky:2' },
        { from: '2031-07-01', to: null, value: 12n, clause: 'sky:2' },
      ],
    },
    {
      key: 'nights.most',
      title: same('Most nights'),
      unit: 'count',
      values: [{ from: '2031-01-01', to: null, value: 14, clause: 'sky:3' }],
    },
  ],
  readings: [
    {
      key: 'deposit.minimum',
      clauses: ['sky:2'],
      title: same('Least deposit'),
      problem: same('The clause names no least deposit'),
      alternatives: [
        { value: 'none', title: same('none'), basis: same('none is named') },
        { value: 'rouble', title: same('a rouble'), basis: same('a deposit is not nothing') },
      ],
      default: 'none',
    },
  ],
  rules: [deposit as unknown as Rule],
  procedures: [telescope],
  forms: [],
  norms: [],
  references: [],
  messages: { nights: same('{nights} nights, at most {most}') },
  labels: {},
}

/** A calendar of two invented years: 2031 begins on a Wednesday. */
export const invented = makeCalendar('invented@1', [
  { year: 2031, daysOff: ['2031-01-01', '2031-06-12', '2031-06-13'], workingWeekends: ['2031-06-07'] },
  { year: 2032, daysOff: ['2032-01-01', '2032-01-02'], workingWeekends: [] },
])
