export { actOnCase, carryOut, openCase } from './commands.ts'
export { deadlineParams, dutiesOf, listDeadlines, listTasks, taskParams } from './duties.ts'
export { explainEvent, journalParams, listEvents } from './journal.ts'
export { listCases, listParams } from './list.ts'
export { listNames, namesParams } from './names.ts'
export { seenCase, showCase } from './one.ts'
export { parentFor } from './parent.ts'
export { allProcedures, procedureNamed } from './procedures.ts'
export { searchCases, searchParams } from './search.ts'
export {
  type CasePage,
  type CaseView,
  type CommandAnswer,
  casePage,
  caseView,
  commandAnswer,
  type DeadlinePage,
  deadlinePage,
  type EventExplanation,
  type EventPage,
  eventPage,
  explanation,
  type NamesView,
  namesView,
  type ProblemShape,
  problemShape,
  type SearchPage,
  searchPage,
  type TaskPage,
  taskPage,
} from './shapes.ts'
export { shownFields } from './shown.ts'
export { knows } from './unknown.ts'
export { computations, spoken } from './words.ts'
