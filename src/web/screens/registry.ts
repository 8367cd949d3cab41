import type { ComponentType } from 'react'
import type { Capability } from '../../kernel/index.ts'
import type { DraftForm, Queries } from '../../server/client/index.ts'
import { type Lazy, lazy } from '../parts/index.ts'

/** A case as the API shows it to its viewer. */
export type CaseView = Awaited<ReturnType<Queries['case']>>

/** A screen drawn for a kind of work: given the case, it loads the rest. */
interface Given {
  readonly view: CaseView
}
export type Screen = ComponentType<Given>
/** A form drawn for an action, in place of the form of its schema. */
interface Filled {
  readonly form: DraftForm
  readonly view: CaseView | null
}
export type ActionForm = ComponentType<Filled>

/** Screens by the kind of work, each `lazy(() => import('../<screen>/index.ts'))`; without one, the generic case page. */
export const screens: Partial<Record<Capability, Lazy<Given>>> = {
  contest: lazy(() => import('../contest/index.ts')),
  intake: lazy(() => import('../application/index.ts')),
  review: lazy(() => import('../review/index.ts')),
  register: lazy(() => import('../register-entry/index.ts')),
  panel: lazy(() => import('../panel/index.ts')),
  body: lazy(() => import('../body/index.ts')),
  agreement: lazy(() => import('../agreement/index.ts')),
  grant: lazy(() => import('../grant/index.ts')),
  payments: lazy(() => import('../payments/register/index.ts')),
}

/** Forms by `<kind of work>.<action>`. An action that is not here has the form of its schema. */
export const forms: Readonly<Record<string, Lazy<Filled>>> = {
  'intake.prepare': lazy(() => import('../application/wizard/index.ts')),
  'register.declare-interests': lazy(() => import('../register-entry/declare/index.ts')),
  'intake.revise': lazy(() => import('../application/wizard/index.ts')),
  'panel.plan': lazy(() => import('../panel/planning/index.ts')),
  'body.plan': lazy(() => import('../body/planning/index.ts')),
  'agreement.file-papers': lazy(() => import('../agreement/filing/index.ts')),
  'grant.file-report': lazy(() => import('../grant/filing/index.ts')),
  'payments.draw-up': lazy(() => import('../payments/draw/index.ts')),
  'contest.publish': lazy(() => import('../body/publishing/index.ts')),
}
