export { type ClamdOptions, type ClamdPlace, clamdScanner } from './clamd.ts'
