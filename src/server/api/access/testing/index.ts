export { type ApiBench, apiBench, type Browser } from './bench.ts'
