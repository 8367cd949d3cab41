export * from './bench.ts'
export * from './running.ts'
