import { z } from 'zod'
import { reasonText } from '../../shared/index.ts'
import type { ApplicationFacts } from '../facts.ts'
import { state } from '../guard.ts'
import { applicationWords } from '../vocabulary.ts'

/** The conclusions in force differ on criterion 1. */
export function isSplit(facts: ApplicationFacts): boolean {
  const answers = facts.conclusions.filter((c) => c.annulled === null).map((c) => c.isAi)
  return answers.includes(true) && answers.includes(false)
}

/** Experts may differ on whether it is AI; a yes-or-no answer is never averaged, somebody decides (reading T42). */
export const resolveAiSplit = applicationWords.action({
  name: 'resolve-ai-split',
  title: { ru: 'Разрешить расхождение о принадлежности к ИИ', en: 'Settle whether it is AI' },
  clauses: ['kod-ai:c.1', 'kod-ai:4.6.5', 'kod-ai:1.3/13'],
  by: ['fund-officer'],
  from: ['in-review'],
  to: 'same',
  input: z.object({
    isAi: z.boolean(),
    basis: z.enum(['third-expert', 'fund']),
    reason: reasonText(),
  }),
  guard: (guard, { facts }) => {
    guard.ensure(isSplit(facts), 'kod-ai:1.3/13', 'application.no-split', {}, state('NO_SPLIT'))
  },
  effect: (facts, { input, actor }) => ({ ...facts, ai: { ...input, by: actor.id } }),
})
