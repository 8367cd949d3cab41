export type {
  AssignmentAsked,
  AssignmentBoard,
  AssignmentContests,
  AssignmentJobView,
} from './assignment/index.ts'
export type { BallotView, ClosedView, CloseInput } from './ballots/index.ts'
export type {
  CasePage,
  CaseView,
  CommandAnswer,
  DeadlinePage,
  EventExplanation,
  EventPage,
  NamesView,
  ProblemShape,
  SearchPage,
  TaskPage,
} from './cases/index.ts'
export type { HeadView, QuestionsView, ThreadView, ToldView, WaitingView } from './correspondence/index.ts'
export type { DraftList, DraftSaved, DraftView } from './drafts/index.ts'
export type { ImportAsked, JobBrief, JobView, SimulationAsked } from './jobs/index.ts'
export { languageOf, languages } from './language.ts'
export type { MailPage, WordingPage } from './mails/index.ts'
export type { NoticeChoicesView, NoticePage, ReadCount } from './notices/index.ts'
export { describe as describeApi, type OpenApi, openApiRoute } from './openapi/index.ts'
export type { Overview } from './overview/index.ts'
export type { AccessEntry, ApiParts, FileGate, HeldFiles, Identity } from './parts.ts'
export type { BudgetBoard, BudgetRows, PayerShape, PaymentBoard } from './payments/index.ts'
export { problemResponse } from './problem.ts'
export type { RatingBoard } from './rating/index.ts'
export type { ExceptionRegister, NumberRegister } from './registers/index.ts'
export { casesApi, restOfApi } from './routes.ts'
export { rulesApi } from './rules.ts'
export type { SimilarView } from './similar/index.ts'
export type { Statistics } from './statistics/index.ts'
export type { Heard } from './stream/hub.ts'
export type { TablesHistory, TablesPage, TablesPreview } from './tables/index.ts'
export type { ForeseenView, WeighedView } from './weighing/index.ts'
