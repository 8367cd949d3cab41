export type { Carriers } from './carriers.ts'
export { countTests } from './count-tests.ts'
export { type TraceEntry, traceClauses } from './entry.ts'
