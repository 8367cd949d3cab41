import type { CommandOf, Procedure } from '../../../kernel/index.ts'
import { amendment } from './amendment.ts'
import { consultation } from './consultation.ts'
import { issue } from './issue.ts'
import { programme } from './programme/index.ts'
import { project } from './project/index.ts'
import * as registers from './registers/index.ts'
import { roadmap } from './roadmap/index.ts'

export { met, roles } from './shared/index.ts'

const all = [
  programme,
  amendment,
  project,
  roadmap,
  consultation,
  issue,
  registers.practice,
  registers.accelerator,
  registers.investment,
  registers.training,
  registers.partner,
  registers.norm,
  registers.event,
  registers.dataset,
  registers.compute,
] as const

/** Commands of the programme: what the API and its clients send. */
export type ScoCommand = CommandOf<(typeof all)[number]>

/** Procedures of the programme: its texts and consents first, then the registers of section II. */
export const procedures: readonly Procedure[] = all
