export * from './configuration/index.ts'
