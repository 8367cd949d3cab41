import type { Rule } from '../../../kernel/index.ts'
import { accession, boundFrom } from './accession.ts'
import { category } from './category.ts'
import { amendmentConsent, planConsent } from './consent.ts'
import { eventTerms, independence, information, listing } from './equal.ts'
import { acts, force, notified } from './force.ts'
import { initiativeTerms, pilotTerms, pledgeTerms } from './gratuitous.ts'
import { halfYearMeeting } from './half-year-meeting.ts'
import { passport, passportShape } from './passport.ts'
import { ranking } from './ranking.ts'
import { withdrawal } from './withdrawal.ts'

export {
  accession,
  amendmentConsent,
  boundFrom,
  category,
  eventTerms,
  force,
  halfYearMeeting,
  independence,
  information,
  initiativeTerms,
  listing,
  notified,
  passport,
  passportShape,
  pilotTerms,
  planConsent,
  pledgeTerms,
  ranking,
  withdrawal,
}

/** Every rule of the agreement: who is bound and from when first, then what goes by consent, then equal treatment. */
export const rules = [
  category,
  accession,
  withdrawal,
  notified,
  force,
  planConsent,
  amendmentConsent,
  halfYearMeeting,
  passport,
  pilotTerms,
  initiativeTerms,
  pledgeTerms,
  listing,
  independence,
  information,
  eventTerms,
  ranking,
  acts,
] as unknown as readonly Rule[]
