export { createClient } from './client.ts'
export { ApiProblem, problemOf } from './problem.ts'
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
