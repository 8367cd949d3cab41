export {
  type Bytes,
  blindIndex,
  newSubjectKey,
  openText,
  type SubjectKey,
  sealText,
} from './cipher.ts'
export { type Acted, type Actor, type Command, system } from './command.ts'
export { type DeadlineChanges, deadlineChanges } from './deadline-changes.ts'
export type { Fired } from './deadlines.ts'
export { rowOf } from './decide.ts'
export { createEngine, type Engine } from './engine.ts'
export { subjectErased } from './erased.ts'
export type { Change, Feed } from './feed.ts'
export { type ForesightQuestion, foreseen } from './foresee.ts'
export { type Look, look, lookAt, type SeenException } from './look.ts'
export { caseOpenings, columnOpenings, deadlineOpenings, overseenOpenings, oversees } from './openings.ts'
export type {
  CasePages,
  DeadlineMark,
  DeadlineOpening,
  DeadlineQuery,
  Opening,
  Page,
  PageQuery,
  Reader,
  RowFilter,
  RowMark,
  RowQuery,
  SeenDeadline,
  SeenRow,
  SeenTask,
  Sorting,
  TaskMark,
  TaskQuery,
} from './pages.ts'
export { type Party, partiesOf } from './parties.ts'
export type { EngineParts } from './parts.ts'
export { type OpenedField, openPersonal } from './personal.ts'
export type {
  CaseAgenda,
  CaseIndex,
  CaseStore,
  Clock,
  Commit,
  CommitResult,
  DueDeadline,
  DueWindow,
  Ids,
  Opened,
  OutboxItem,
  Repeated,
  Settled,
  Vault,
} from './ports.ts'
export { type Broken, type CaseView, caseFaults, counterOf, type Explanation } from './query.ts'
export { readingsOf } from './readings.ts'
export type { MovedDeadline, Recounted } from './recount.ts'
export { makeRegistry, type Registry } from './registry.ts'
export { type Drained, deliver, type NoticeSink } from './relay.ts'
export type { Reminded } from './reminders.ts'
export { isNewTo, type SeenEvent, type SeenJournal, seenJournal } from './seen-journal.ts'
export { type RowView, rowFor } from './seen-row.ts'
export { type Standing, standing } from './sources.ts'
export { folded, LOOKALIKES } from './spelling.ts'
export { inForce, type KeptTables, type TableSet, tablesNow } from './tables.ts'
export type {
  CaseTotals,
  DueCount,
  DueQuery,
  EndedCount,
  Group,
  GroupQuery,
  Tally,
  TallyQuery,
  TaskAge,
  TaskAgeQuery,
} from './totals.ts'
export { refusalOf, type Weighed, weigh, weighed } from './weigh.ts'
