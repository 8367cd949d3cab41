export * from './bench.ts'
export * from './driver.ts'
export * from './rules.ts'
