export * from './bench.ts'
export * from './driver.ts'
