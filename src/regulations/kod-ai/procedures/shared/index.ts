export * from './conflict.ts'
export * from './lots.ts'
export * from './schemas.ts'
export * from './stages.ts'
