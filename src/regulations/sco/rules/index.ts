import type { Rule } from '../../../kernel/index.ts'
import { activity } from './activity.ts'
import { acts } from './acts.ts'
import { amendment } from './amendment.ts'
import { conformity } from './conformity.ts'
import { copies } from './copies.ts'
import { dataset } from './dataset.ts'
import { dispute } from './dispute.ts'
import { measure } from './measure.ts'
import { olympiad } from './olympiad.ts'
import { partnership } from './partnership.ts'
import { projectConsent } from './project-consent.ts'
import { quota } from './quota.ts'
import { readiness } from './readiness.ts'
import { roster } from './roster.ts'
import { slots } from './slots.ts'

export { distinct, field, partyCode, partyList, without } from './kit.ts'
export { directionText, measureStates } from './measure.ts'
export { assessments, checklist, review } from './readiness.ts'
export {
  activity,
  amendment,
  conformity,
  copies,
  dataset,
  dispute,
  measure,
  olympiad,
  partnership,
  projectConsent,
  quota,
  readiness,
  roster,
  slots,
}

/** Every rule of the programme: consents first, then what stands around them. */
export const rules = [
  projectConsent,
  amendment,
  roster,
  conformity,
  readiness,
  activity,
  measure,
  dispute,
  copies,
  acts,
  partnership,
  quota,
  slots,
  olympiad,
  dataset,
] as unknown as readonly Rule[]
