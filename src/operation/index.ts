export * from './configuration/index.ts'
export * from './logs/index.ts'
