import { z } from 'zod'
import { isLot, someText } from '../../shared/index.ts'
import type { expertWords } from '../vocabulary.ts'

export const lotsSchema = z.array(z.string().max(40)).max(5).meta({ clause: 'kod-ai:1.4' })

/** What an assignment goes by besides the lots: words of the subjects, and how much the person takes (`kod-ai:4.6.2`). */
export const subjectSchema = {
  keywords: z.array(someText(60)).max(40).optional().meta({ clause: 'kod-ai:4.6.2' }),
  maxApplications: z.int().min(1).max(500).nullable().optional(),
}

type ExpertGuard = Parameters<NonNullable<Parameters<typeof expertWords.action<'x', unknown>>[0]['guard']>>[0]

/** An expert is versed in a lot at least (`kod-ai:4.6.2`). */
export function checkLots(guard: ExpertGuard, lots: readonly string[]): void {
  guard.ensure(
    lots.length > 0 && lots.every(isLot),
    'kod-ai:4.6.2',
    'expert.lots',
    {},
    { code: 'LOT', kind: 'content', path: 'lots' },
  )
}

/** Nobody is tied to oneself: such an entry would tie to nothing. */
export function checkInterests(
  guard: ExpertGuard,
  person: string,
  interests: readonly { readonly with: string | null }[],
): void {
  interests.forEach((entry, i) => {
    guard.ensure(
      entry.with !== person,
      'kod-ai:4.6.4.a',
      'expert.self-ties',
      { person },
      { code: 'OWN_PERSON', kind: 'content', path: `interests.${i}.with` },
    )
  })
}
