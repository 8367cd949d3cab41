export { type ExportSizes, playExport } from './play.ts'
export { type SimulateExportOptions, simulateExport } from './simulate.ts'
