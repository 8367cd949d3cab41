import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Capability } from '../../kernel/index.ts'
import type { DraftForm, Queries } from '../../server/client/index.ts'

/** A case as the API shows it to its viewer. */
export type CaseView = Awaited<ReturnType<Queries['case']>>

/** A screen drawn for a kind of work: given the case, it loads the rest. */
export type Screen = ComponentType<{ readonly view: CaseView }>
/** A form drawn for an action, in place of the form of its schema. */
export type ActionForm = ComponentType<{ readonly form: DraftForm; readonly view: CaseView | null }>

/** Screens by the kind of work, each `lazy(() => import('../<screen>/index.ts'))`; without one, the generic case page. */
export const screens: Partial<Record<Capability, LazyExoticComponent<Screen>>> = {
  contest: lazy(() => import('../contest/index.ts')),
  intake: lazy(() => import('../application/index.ts')),
  review: lazy(() => import('../review/index.ts')),
  register: lazy(() => import('../register-entry/index.ts')),
  panel: lazy(() => import('../panel/index.ts')),
  body: lazy(() => import('../body/index.ts')),
}

/** Forms by `<kind of work>.<action>`. An action that is not here has the form of its schema. */
export const forms: Readonly<Record<string, LazyExoticComponent<ActionForm>>> = {
  'intake.prepare': lazy(() => import('../application/wizard/index.ts')),
  'register.declare-interests': lazy(() => import('../register-entry/declare/index.ts')),
  'intake.revise': lazy(() => import('../application/wizard/index.ts')),
  'panel.plan': lazy(() => import('../panel/planning/index.ts')),
  'body.plan': lazy(() => import('../body/planning/index.ts')),
  'contest.publish': lazy(() => import('../body/publishing/index.ts')),
}
