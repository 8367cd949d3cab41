import { z } from 'zod'
import { idText, moneyText, reasonText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodyItem } from '../facts.ts'
import { checkDecision } from '../guard.ts'
import type { BodySittingWords } from '../vocabulary.ts'

/** Decisions on items of the agenda; until the protocol is signed a decision may be taken anew. */
export const decide = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'decide',
    title: { ru: 'Внести решения', en: 'Enter decisions' },
    clauses: config.clauses.decide,
    by: ['fund-officer'],
    from: ['open'],
    to: 'same',
    input: z.object({
      decisions: z
        .array(
          z.object({
            item: idText(),
            decision: z.string().max(40),
            amount: moneyText().nullable(),
            reason: reasonText().nullable(),
          }),
        )
        .min(1)
        .max(5000),
    }),
    guard: (guard, { facts, input }) => {
      input.decisions.forEach((d, i) => {
        checkDecision(guard, config, facts, d, `decisions.${i}`)
      })
    },
    effect(facts, { input }) {
      const items: Record<string, BodyItem> = { ...facts.items }
      for (const { item, decision, amount, reason } of input.decisions) {
        const known = items[item]!
        const sum = config.amount === 'as-is' && decision === config.yes ? known.proposed : amount
        items[item] = { ...known, decision, amount: sum, reason }
      }
      return { ...facts, items }
    },
  })
