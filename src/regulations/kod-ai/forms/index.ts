import type { Form } from '../../../kernel/index.ts'
import { agreement } from './agreement.ts'
import { annex1 } from './annex-1-result-plan.ts'
import { annex2 } from './annex-2-indicator-plan.ts'
import { annex3 } from './annex-3-result-report.ts'
import { annex4 } from './annex-4-indicator-report.ts'
import { annex5 } from './annex-5-expenses.ts'
import { annex6 } from './annex-6-terms-of-reference.ts'
import { annex7 } from './annex-7-calendar-plan.ts'
import { annex8 } from './annex-8-estimate.ts'
import { annex9 } from './annex-9-act.ts'
import { annex10 } from './annex-10-report.ts'
import { application } from './application.ts'
import { conclusion } from './conclusion.ts'
import { declaration } from './declaration.ts'

export { agreementItems } from './agreement-items.ts'
export { fundRequisites } from './fund.ts'
export { blankFor, type KodAiCase } from './kit.ts'
export { bodyProtocol, juryProtocol, type ProtocolBody } from './protocol.ts'
export {
  agreement,
  annex1,
  annex2,
  annex3,
  annex4,
  annex5,
  annex6,
  annex7,
  annex8,
  annex9,
  annex10,
  application,
  conclusion,
  declaration,
}

/** Every prescribed form of the contest, in the order of the document. */
export const forms: readonly Form[] = [
  application,
  conclusion,
  agreement,
  annex1,
  annex2,
  annex3,
  annex4,
  annex5,
  annex6,
  annex7,
  annex8,
  annex9,
  annex10,
  declaration,
]
