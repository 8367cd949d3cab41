import { z } from 'zod'
import { kopecks } from '../../../../../kernel/index.ts'
import { idText, isLot, type Lot, lotKeys, moneyText, someText } from '../../shared/index.ts'
import { contestWords } from '../vocabulary.ts'

/** What a contest is before it is announced. */
export const draftSchema = z.object({
  title: someText(500),
  round: idText().meta({ clause: 'kod-ai:title' }),
  budget: moneyText().meta({ clause: 'kod-ai:2.7' }),
  lots: z.array(z.string().max(40)).meta({ clause: 'kod-ai:1.4' }),
  readings: z.record(z.string(), z.string()),
})
type Draft = z.infer<typeof draftSchema>
type DraftGuard = Parameters<Parameters<typeof contestWords.action<'x', Draft>>[0]['guard'] & object>[0]

/** Lots are known and each stands once; the volume of grants is positive. */
export function ensureDraft(guard: DraftGuard, input: Draft): void {
  const known = input.lots.length > 0 && input.lots.every(isLot)
  guard.ensure(
    known && new Set(input.lots).size === input.lots.length,
    'kod-ai:1.4',
    'contest.lots',
    { lots: lotKeys },
    { code: 'LOT', kind: 'content', path: 'lots' },
  )
  guard.ensure(
    kopecks(input.budget) > 0n,
    'kod-ai:2.7',
    'contest.budget',
    { budget: input.budget },
    { code: 'BUDGET', kind: 'content', path: 'budget' },
  )
}

export const prepare = contestWords.action({
  name: 'prepare',
  title: { ru: 'Подготовить конкурс', en: 'Prepare the contest' },
  clauses: [
    'kod-ai:1.4',
    'kod-ai:1.4.a',
    'kod-ai:1.4.b',
    'kod-ai:1.4.v',
    'kod-ai:1.4.g',
    'kod-ai:1.4.d',
    'kod-ai:2.7',
    'kod-ai:1.3/9',
    'kod-ai:1.1/1',
    'kod-ai:1.1/2',
  ],
  by: ['fund-officer'],
  from: 'new',
  to: 'draft',
  input: draftSchema,
  guard: (guard, { input }) => ensureDraft(guard, input),
  effect: (facts, { input }) => ({ ...facts, ...input, lots: input.lots as readonly Lot[] }),
})
