import type { Rule } from '../../../kernel/index.ts'
import { contractDeadlines } from './contract-deadlines.ts'
import { formalCheck } from './formal-check.ts'
import { grantSums } from './grant-sums.ts'
import { juryVote } from './jury-vote.ts'
import { penalty } from './penalty.ts'
import { rating } from './rating.ts'
import { resultValues } from './result-values.ts'
import { returnOfGrant } from './return-of-grant.ts'
import { stageDeadlines } from './stage-deadlines.ts'
import { term } from './term.ts'
import { tranches } from './tranches.ts'
import { winnerDocs } from './winner-docs.ts'

/** Every rule of the contest. */
export const rules = [
  formalCheck,
  stageDeadlines,
  rating,
  juryVote,
  tranches,
  grantSums,
  penalty,
  term,
  contractDeadlines,
  returnOfGrant,
  resultValues,
  winnerDocs,
] as unknown as readonly Rule[]
