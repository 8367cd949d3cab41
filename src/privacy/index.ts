export { type ConsentState, consentsOf, giveConsent, withdrawConsent } from './consents/consents.ts'
export { type ConsentText, standardConsents, wordingHash } from './consents/texts.ts'
export { barsTo } from './erasure/bars.ts'
export { type Decided, decideErasure, lookAtRequest } from './erasure/decide.ts'
export { finishErasures } from './erasure/execute.ts'
export { askErasure, demandKnown, withdrawRequest } from './erasure/request.ts'
export { jsonOf } from './export/json.ts'
export { type DataCopy, dataCopy, type Section } from './export/sections.ts'
export { sealsOf } from './export/values.ts'
export type {
  Accounts,
  Capacity,
  ErasingVault,
  PrivacyParts,
  PrivacySettings,
  Subject,
  SubjectFiles,
} from './parts.ts'
export { problems as privacyProblems } from './problems.ts'
export type * from './records.ts'
export { keptThrough, type RetentionRule, withYears } from './retention/rules.ts'
export { retentionRules } from './retention/standard.ts'
export { type Sweeper, type Swept, sweepRetention } from './retention/sweep.ts'
export { type SeenLine, type SeenPage, whoSaw } from './seen/list.ts'
export { noteSeen } from './seen/note.ts'
export { rolesText, rowKey, rowsOf, together } from './seen/rows.ts'
export type * from './store.ts'
