import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodySittingFacts } from '../facts.ts'
import { checkAttendance, state } from '../guard.ts'
import { foundTies, tieNeeds } from '../ties.ts'
import type { BodySittingWords } from '../vocabulary.ts'
import { bodyNeed, tellTies } from './plan.ts'

export const attendanceSchema = z.array(idText()).max(100)

/** Opens the sitting of an approved body. No quorum is asked for: the clauses give none, the body has rules of its own (T47). */
export const open = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'open',
    title: { ru: 'Открыть заседание', en: 'Open the sitting' },
    clauses: [...config.clauses.open, 'kod-ai:4.6.4'],
    by: ['fund-officer'],
    from: ['planned'],
    to: 'open',
    input: z.object({ attendance: attendanceSchema }),
    needs: {
      contest: bodyNeed(config),
      ...tieNeeds(config, (ask) => Object.keys((ask.facts as BodySittingFacts).items)),
    },
    guard(guard, { facts, input, needs, on }) {
      guard.ensure(
        on >= facts.date,
        config.clauses.plan[0],
        'body.sitting-day',
        { date: facts.date, on },
        state('SITTING_DAY'),
      )
      tellTies(guard, { ...needs, roll: needs.contest.roll }, facts.items, on)
      if (!config.membership) return
      const { document, rules, roll } = needs.contest
      const approved = guard.ensure(
        document !== null,
        config.clauses.membership,
        'body.membership',
        {},
        state('MEMBERSHIP'),
      )
      guard.ensure(
        rules !== null || !config.rules,
        config.clauses.membership,
        'body.rules',
        {},
        state('RULES'),
      )
      if (approved) checkAttendance(guard, config, roll, input.attendance)
    },
    effect: (facts, { input, needs, on }) => ({
      ...facts,
      document: needs.contest.document,
      rules: needs.contest.rules,
      roll: needs.contest.roll,
      attendance: input.attendance,
      found: foundTies({ ...needs, roll: needs.contest.roll }, facts.items, on),
    }),
    claims: ({ facts }) =>
      config.amount === 'as-is'
        ? [
            {
              key: `kod-ai/directorate-open:${facts.contest}`,
              mode: 'refuse',
              clause: 'kod-ai:2.7',
            },
          ]
        : [],
  })
