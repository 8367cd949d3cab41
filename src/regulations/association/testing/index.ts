export { makeHub, refusal, tenant } from './bench.ts'
export { everyKind } from './every-kind.ts'
export * from './rules.ts'
export * from './world.ts'
