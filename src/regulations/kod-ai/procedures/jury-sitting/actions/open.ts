import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import type { JurySittingFacts } from '../facts.ts'
import { checkAttendance, checkQuorum, state } from '../guard.ts'
import { appointedInRound, appointedTies, undeclaredOf, withTies } from '../ties.ts'
import { jurySittingWords } from '../vocabulary.ts'
import { juryNeed } from './plan.ts'

export const attendanceSchema = z.array(z.object({ person: idText(), mode: z.string().max(20) })).max(100)
export type Attendance = z.infer<typeof attendanceSchema>
export const attended = (list: Attendance) => list as readonly { person: string; mode: 'onsite' | 'remote' }[]

/** An item nobody is recused from: what the quorum at the opening is counted on. */
export const plainItem = {
  number: '',
  title: '',
  lot: '',
  requested: '0.00',
  rank: 0,
  mean2: '',
  members: [],
  experts: [],
  recused: [],
  attempts: [],
  tie: null,
  result: null,
  postponed: null,
} as const

/** Opens the sitting: a jury by order, its lead in the room and at least half of all members; ties are looked for anew. */
export const open = jurySittingWords.action({
  name: 'open',
  title: { ru: 'Открыть заседание', en: 'Open the sitting' },
  clauses: ['kod-ai:4.7.2', 'kod-ai:4.7.3/1', 'kod-ai:4.7.3/2', 'kod-ai:4.7.6/2'],
  by: ['fund-officer'],
  from: ['planned'],
  to: 'open',
  input: z.object({ attendance: attendanceSchema }),
  needs: {
    contest: juryNeed,
    ties: appointedTies((ask) => Object.keys((ask.facts as JurySittingFacts).items)),
    inRound: appointedInRound,
  },
  guard(guard, { facts, input, needs, on }) {
    guard.ensure(
      on >= facts.date,
      'kod-ai:4.7.1',
      'jury.sitting-day',
      { date: facts.date, on },
      state('SITTING_DAY'),
    )
    const approved = guard.ensure(
      needs.contest.order !== null,
      'kod-ai:4.7.2',
      'jury.order',
      {},
      state('JURY_ORDER'),
    )
    if (!approved) return
    const { roll } = needs.contest
    checkAttendance(guard, roll, input.attendance)
    checkQuorum(guard, { ...facts, roll, attendance: attended(input.attendance) }, plainItem, null)
  },
  effect(facts, { input, needs, on }) {
    const { order, roll, settings = facts.settings } = needs.contest
    const known = { roll, ties: needs.ties, settings }
    return {
      ...facts,
      order,
      roll,
      settings,
      undeclared: undeclaredOf(known),
      items: Object.fromEntries(
        Object.entries(facts.items).map(([id, item]) => [id, withTies(known, id, item, on, needs.inRound)]),
      ),
      attendance: attended(input.attendance),
    }
  },
})
