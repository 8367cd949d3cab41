export * from './association.ts'
export * from './kit.ts'
export * from './sco.ts'
export * from './subsidy.ts'
