import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodySittingFacts } from '../facts.ts'
import { content, state } from '../guard.ts'
import { foundTies, tieNeeds } from '../ties.ts'
import type { BodySittingWords } from '../vocabulary.ts'
import { bodyNeed, tellTies } from './plan.ts'

/** Opens the sitting of an approved body. No quorum is asked for: the clauses give none, the body has rules of its own (T47). */
export const open = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'open',
    title: { ru: 'Открыть заседание', en: 'Open the sitting' },
    clauses: [...config.clauses.open, 'kod-ai:4.6.4'],
    by: ['fund-officer'],
    from: ['planned'],
    to: 'open',
    input: z.object({ attendance: z.array(idText()).min(1).max(100) }),
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
      if (!approved) return
      input.attendance.forEach((person, i) => {
        guard.ensure(
          roll.includes(person),
          config.clauses.membership,
          'body.roll',
          { person },
          content('NOT_IN_ROLL', `attendance.${i}`),
        )
      })
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
