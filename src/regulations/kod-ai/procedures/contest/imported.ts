import { z } from 'zod'
import { type IsoDate, linkText } from '../../../../kernel/index.ts'
import { originSchema } from '../imported/index.ts'
import { dateText, protocolSchema, sha256Text, type TimedStage } from '../shared/index.ts'
import { draftSchema } from './draft.ts'
import { planSchema } from './plan.ts'

/** States in which a running contest may be taken over: none in which a body of ours would have to be sitting. */
export const importedStates = ['intake', 'formal-check', 'expertise', 'approved', 'published'] as const
type ImportedState = (typeof importedStates)[number]

const day = () => dateText().nullable()
const published = () => z.strictObject({ url: linkText(), sha256: sha256Text() }).nullable()

/** A contest that runs elsewhere: what was announced and which stages have ended. */
export const importedContest = z.strictObject({
  ...originSchema,
  ...draftSchema.shape,
  state: z.enum(importedStates),
  announcedOn: dateText().meta({ clause: 'kod-ai:4.4.1' }),
  announcement: published().meta({ clause: 'kod-ai:4.4.1' }),
  regulation: published().meta({ clause: 'kod-ai:4.4.1' }),
  intake: z.strictObject({ from: dateText(), to: dateText() }).meta({ clause: 'kod-ai:4.4.2' }),
  plan: planSchema.nullable().meta({ clause: 'kod-ai:4.3' }),
  /** The day each stage ended; null for a stage that has not. */
  stageEnds: z.strictObject({ 2: day(), 3: day(), 4: day(), 5: day(), 6: day(), 7: day(), publish: day() }),
  /** The protocol that approved the results (`kod-ai:1.3/8`). */
  directorate: protocolSchema.nullable().meta({ clause: 'kod-ai:1.3/8' }),
})
export type ImportedContest = z.infer<typeof importedContest>

export const stageOrder = ['2', '3', '4', '5', '6', '7', 'publish'] as const

/** How many of the stages of that order have ended in each state. */
export const endedIn: Readonly<Record<ImportedState, number>> = {
  intake: 0,
  'formal-check': 0,
  expertise: 1,
  approved: 6,
  published: 7,
}

/** The stage that runs, with the day it began on; none runs in the intake and after the publication. */
export function runningStage({
  state,
  intake,
  stageEnds,
}: ImportedContest): readonly [TimedStage, IsoDate] | null {
  if (state === 'formal-check') return [2, intake.to]
  if (state === 'expertise') return [3, stageEnds[2]!]
  if (state === 'approved') return ['publish', stageEnds[7]!]
  return null
}
