export { postgresFileRecords } from './records.ts'
