import { closingForesight } from './closing.ts'
import { endingForesight } from './ending.ts'
import { filingForesight } from './filing.ts'
import { penaltyForesight } from './penalty.ts'
import { returnForesight } from './return.ts'
import { tranchesForesight } from './tranches.ts'

/** What is told of a grant before anybody acts: reports, tranches, costs of a delay, grounds of a return, an early end, the close. */
export const foresights = [
  filingForesight,
  tranchesForesight,
  penaltyForesight,
  returnForesight,
  endingForesight,
  closingForesight,
]
