export * from './bench.ts'
export * from './running.ts'
export * from './scenario.ts'
export * from './year.ts'
