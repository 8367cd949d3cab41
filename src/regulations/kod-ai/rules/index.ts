import type { Rule } from '../../../kernel/index.ts'
import { agreementTemplate } from './agreement-template.ts'
import { completion } from './completion.ts'
import { conflictFound } from './conflict-found.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { contractDeadlines } from './contract-deadlines.ts'
import { doubleClaim } from './double-claim.ts'
import { estimate } from './estimate.ts'
import { expenditure } from './expenditure.ts'
import { expertConclusion } from './expert-conclusion.ts'
import { formalCheck } from './formal-check.ts'
import { fulfilment } from './fulfilment.ts'
import { grantSums } from './grant-sums.ts'
import { juryVote } from './jury-vote.ts'
import { penalty } from './penalty.ts'
import { rating } from './rating.ts'
import { requisites } from './requisites.ts'
import { resultValues } from './result-values.ts'
import { returnOfGrant } from './return-of-grant.ts'
import { schedule } from './schedule.ts'
import { stageDeadlines } from './stage-deadlines.ts'
import { term } from './term.ts'
import { tranches } from './tranches.ts'
import { winnerDocs } from './winner-docs.ts'

export {
  type Applicant,
  barsBy,
  type Candidate,
  type Capacity,
  type Entry,
  entrySchema,
  type InterestKind,
  interestKinds,
  type Judge,
  organisationKey,
  projectKey,
  type Tie,
  type TieKind,
  type TieSettings,
  tieKinds,
  tieSettings,
  tiesBetween,
  tiesWith,
} from './conflict-found.ts'
export {
  agreementTemplate,
  completion,
  conflictFound,
  conflictOfInterest,
  contractDeadlines,
  doubleClaim,
  estimate,
  expenditure,
  expertConclusion,
  formalCheck,
  fulfilment,
  grantSums,
  juryVote,
  penalty,
  rating,
  requisites,
  resultValues,
  returnOfGrant,
  schedule,
  stageDeadlines,
  term,
  tranches,
  winnerDocs,
}

/** Every rule of the contest, in the order of its course. */
export const rules = [
  formalCheck,
  stageDeadlines,
  conflictFound,
  conflictOfInterest,
  expertConclusion,
  rating,
  juryVote,
  grantSums,
  winnerDocs,
  requisites,
  agreementTemplate,
  estimate,
  schedule,
  term,
  tranches,
  contractDeadlines,
  expenditure,
  resultValues,
  completion,
  fulfilment,
  penalty,
  returnOfGrant,
  doubleClaim,
] as unknown as readonly Rule[]
