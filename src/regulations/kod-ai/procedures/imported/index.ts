export * from './days.ts'
export * from './messages.ts'
export * from './origin.ts'
