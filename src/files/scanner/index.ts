export { type ClamdOptions, clamdScanner } from './clamd.ts'
