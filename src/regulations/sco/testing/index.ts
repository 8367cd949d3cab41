export * from './bench.ts'
export * from './project.ts'
export * from './world.ts'
