import { z } from 'zod'
import { kopecks, textMap } from '../../../../kernel/index.ts'
import { idText, isLot, lotKeys, moneyText, someText } from '../shared/index.ts'
import type { contestWords } from './vocabulary.ts'

/** What a contest is before it is announced. */
export const draftSchema = z.object({
  title: someText(500),
  round: idText().meta({ clause: 'kod-ai:title' }),
  budget: moneyText().meta({ clause: 'kod-ai:2.7' }),
  lots: z.array(z.string().max(40)).max(20).meta({ clause: 'kod-ai:1.4' }),
  readings: textMap(200),
})
export type Draft = z.infer<typeof draftSchema>
type DraftGuard = Parameters<NonNullable<Parameters<typeof contestWords.action<'x', unknown>>[0]['guard']>>[0]

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
