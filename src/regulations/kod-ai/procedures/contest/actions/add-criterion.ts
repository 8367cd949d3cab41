import { z } from 'zod'
import { dateText, idText, protocolSchema, someText } from '../../shared/index.ts'
import { contestWords } from '../vocabulary.ts'

/**
 * In stage 1 the Fund may add criteria, agreed with the Ministry and published. Such a criterion is answered yes or no:
 * Appendix 2 gives points to its own three only.
 */
export const addCriterion = contestWords.action({
  name: 'add-criterion',
  title: { ru: 'Добавить критерий', en: 'Add a criterion' },
  clauses: ['kod-ai:4.4.5', 'kod-ai:c.II'],
  by: ['fund-officer'],
  from: ['draft', 'intake'],
  to: 'same',
  input: z.object({
    key: idText(),
    title: someText(1000),
    consent: protocolSchema.nullable().meta({ clause: 'kod-ai:4.4.5' }),
    publishedOn: dateText().meta({ clause: 'kod-ai:4.4.5' }),
  }),
  guard(guard, { facts, input, on }) {
    const agreed =
      input.consent !== null && input.consent.date <= input.publishedOn && input.publishedOn <= on
    guard.ensure(
      agreed,
      'kod-ai:4.4.5',
      'contest.criterion-consent',
      { publishedOn: input.publishedOn },
      { code: 'CRITERION_CONSENT', kind: 'content', path: 'consent' },
    )
    guard.ensure(
      !facts.criteria.some((c) => c.key === input.key),
      'kod-ai:4.4.5',
      'contest.criterion-new',
      { key: input.key },
      { code: 'CRITERION_TWICE', kind: 'state', path: 'key' },
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    criteria: [...facts.criteria, { ...input, consent: input.consent! }],
  }),
})
