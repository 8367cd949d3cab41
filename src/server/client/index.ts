export { createClient } from './client.ts'
export { ApiProblem } from './problem.ts'
export type { ClientOptions } from './send.ts'
export type {
  AnyCommand,
  CaseQuery,
  Client,
  CommandOptions,
  DraftForm,
  LiveUpdate,
  Queries,
  Send,
} from './types.ts'
