import { z } from 'zod'
import { reasonText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import type { BodySittingWords } from '../vocabulary.ts'
import { itemKey } from './plan.ts'

/** A planned sitting that does not take place gives its agenda back. */
export const cancel = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'cancel',
    title: { ru: 'Отменить заседание', en: 'Cancel the sitting' },
    clauses: config.clauses.plan,
    by: ['fund-officer'],
    from: ['planned'],
    to: 'cancelled',
    input: z.object({ reason: reasonText() }),
    effect: (facts, { input }) => ({ ...facts, cancelled: input.reason }),
    releases: ({ facts }) => Object.keys(facts.items).map((id) => itemKey(config, id)),
  })
