export { type Acted, type Actor, type Command, readingsOf, system } from './act.ts'
export {
  type Bytes,
  blindIndex,
  newSubjectKey,
  openText,
  type SubjectKey,
  sealText,
} from './cipher.ts'
export { type DeadlineChanges, deadlineChanges } from './deadline-changes.ts'
export type { Fired } from './deadlines.ts'
export { createEngine, type Engine } from './engine.ts'
export type { EngineParts } from './parts.ts'
export type {
  CaseIndex,
  CaseStore,
  Clock,
  Commit,
  CommitResult,
  DueDeadline,
  Ids,
  Opened,
  OutboxItem,
  Repeated,
  Vault,
} from './ports.ts'
export type { Broken, CaseView, Explanation } from './query.ts'
export type { Drained, NoticeSink } from './relay.ts'
