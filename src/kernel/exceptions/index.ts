export { exceptionActions, voidStates } from './actions.ts'
export type { AnnulInput, FollowInput } from './annul.ts'
export { basisSchema, grounds } from './basis.ts'
export type { CorrectInput, TypedWrong } from './correct.ts'
export { counting, covers, exceptionsOf, type HistoryStep, isSetAside } from './counting.ts'
export { type CaseName, history, type Replaced } from './history.ts'
export { withExceptionMarks } from './marks.ts'
export { exceptionMessages } from './messages.ts'
export { planReturn, type ReturnAsk } from './plan.ts'
export type { ReopenInput } from './reopen.ts'
export {
  type Basis,
  type CorrectionFound,
  type DecidedPart,
  type Difference,
  decidedParts,
  type EventSpan,
  type ExceptionFound,
  type ExceptionKind,
  exceptionKinds,
  exceptionNames,
  type FactsOf,
  type LawfulException,
  type Reached,
  type ReturnFound,
  type RunsAgain,
  voidState,
} from './types.ts'
