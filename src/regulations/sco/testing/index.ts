export * from './bench.ts'
export * from './project.ts'
export * from './rules.ts'
export * from './world.ts'
