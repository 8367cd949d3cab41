import type { CasePapers, CommandOf, Procedure } from '../../../kernel/index.ts'
import { agreement, agreementPapers } from './agreement/index.ts'
import { application, applicationPapers } from './application/index.ts'
import { bodyPapers } from './body-sitting/index.ts'
import { commissionSitting } from './commission-sitting/index.ts'
import { contest } from './contest/index.ts'
import { councilSitting } from './council-sitting/index.ts'
import { directorateSitting } from './directorate-sitting/index.ts'
import { expert } from './expert/index.ts'
import { grant, grantPapers } from './grant/index.ts'
import { juryPapers, jurySitting } from './jury-sitting/index.ts'
import { paymentRegister } from './payments/index.ts'
import { review, reviewPapers } from './review/index.ts'

const all = [
  contest,
  application,
  expert,
  review,
  jurySitting,
  councilSitting,
  commissionSitting,
  directorateSitting,
  agreement,
  grant,
  paymentRegister,
] as const

/** Every procedure of the contest. */
export const procedures: readonly Procedure[] = all

/** What is printed of cases. */
export const papers: Readonly<Record<string, CasePapers>> = {
  agreement: agreementPapers,
  grant: grantPapers,
  application: { field: 'form', actions: ['prepare', 'revise'], print: applicationPapers },
  review: { field: 'conclusion', actions: ['sign'], print: reviewPapers },
  'jury-sitting': juryPapers,
  'council-sitting': bodyPapers('council'),
  'commission-sitting': bodyPapers('commission'),
  'directorate-sitting': bodyPapers('directorate'),
}

/** Every command of the contest: what clients may send. */
export type KodAiCommand = CommandOf<(typeof all)[number]>

export type { ApplicationFacts, Content, Declared, Member } from './application/index.ts'
export type { ContestFacts } from './contest/index.ts'
export type { Conclusion } from './review/index.ts'
export { noConflict } from './shared/index.ts'
