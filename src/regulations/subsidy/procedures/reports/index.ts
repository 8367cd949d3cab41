export { form } from './form.ts'
export { finalReportsNeed, report } from './report.ts'
