import { z } from 'zod'
import { technologies } from '../../parameters.ts'
import { flow, someText, t, took, unless } from '../shared/index.ts'

const clause = 'association:3.1/1'

/** A priority for one of three horizons, with one voice of each Party (`association:3.1/1`). */
export const priority = flow({
  id: 'association-priority',
  title: t('Приоритет', 'Priority'),
  clause,
  states: {
    discussed: ['обсуждается', 'discussed'],
    published: ['опубликован', 'published'],
    archived: ['в архиве', 'archived', true],
  },
  steps: [
    {
      name: 'propose',
      title: t('Предложить', 'Propose'),
      clauses: [clause],
      who: 'party',
      from: 'new',
      to: 'discussed',
      input: {
        title: someText(500),
        horizon: z.enum(['long', 'medium', 'short']),
        technology: z.enum(technologies),
        rationale: someText(4000),
      },
    },
    {
      name: 'voice',
      title: t('Поддержать или возразить', 'Support or object'),
      clauses: [clause],
      who: 'party',
      from: ['discussed'],
      to: 'same',
      input: { voice: z.enum(['support', 'object']), replaces: z.boolean() },
      check: ({ facts, input, party }) => {
        const mayVoice = input.replaces === true || !took(facts, 'voice', party)
        return [unless(mayVoice, 'ALREADY_ANSWERED', 'replaces', clause, party, 'state')]
      },
    },
    {
      name: 'publish',
      title: t('Опубликовать', 'Publish'),
      clauses: [clause],
      who: 'csr',
      from: ['discussed'],
      to: 'published',
      input: {},
    },
    {
      name: 'archive',
      title: t('В архив', 'Archive'),
      clauses: [clause],
      who: 'csr',
      from: ['published'],
      to: 'archived',
      input: {},
    },
  ],
})
