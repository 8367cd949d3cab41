export type { LogEvent } from './events.ts'
export { faultFields } from './fault.ts'
export type { LogFields } from './fields.ts'
export { createLog, type Log, type LogOptions } from './log.ts'
