export * from './configuration/index.ts'
export * from './logs/index.ts'
export * from './metrics/index.ts'
