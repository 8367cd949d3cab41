export { as, type PrivacyBench, privacyBench } from './bench.ts'
