import type { CommandOf, Procedure } from '../../../kernel/index.ts'
import { amendment } from './amendment.ts'
import {
  adoptionRound,
  complaint,
  consultation,
  draftAct,
  event,
  information,
  initiative,
  knowledge,
  markConsent,
  meeting,
  need,
  pilot,
  practice,
  priority,
  project,
  proposal,
  roadMap,
  standard,
  training,
  work,
} from './cooperation/index.ts'
import { accessionCase, withdrawalCase } from './joining/index.ts'
import { ledger } from './ledger/index.ts'
import { plan } from './plan.ts'

export { met } from './shared/index.ts'

const all = [ledger, accessionCase, withdrawalCase, plan, amendment] as const

/** Procedures of the agreement. */
export const procedures: readonly Procedure[] = [
  ...all,
  project,
  pilot,
  initiative,
  need,
  markConsent,
  information,
  knowledge,
  practice,
  standard,
  draftAct,
  proposal,
  event,
  meeting,
  training,
  consultation,
  complaint,
  work,
  priority,
  roadMap,
  adoptionRound,
]

/** Every command of the agreement: what clients may send. */
export type AssociationCommand = CommandOf<(typeof all)[number]>
