import { closingForesight } from './closing.ts'
import { endingForesight } from './ending.ts'
import { penaltyForesight } from './penalty.ts'
import { returnForesight } from './return.ts'

/** What is told of a grant before anybody decides: costs of a delay, grounds of a return, an early end, the close. */
export const foresights = [penaltyForesight, returnForesight, endingForesight, closingForesight]
