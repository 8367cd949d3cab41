export { type AccessBench, accessBench, PASSWORD, TENANT } from './bench.ts'
