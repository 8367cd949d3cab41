export * from './bench.ts'
export * from './project.ts'
