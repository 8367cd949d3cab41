export { registryLimits, workbookLimits } from './limits.ts'
export { type Inspect, readRegistry } from './read.ts'
export { type Cell, emptyCell, isBlank, type Row, type Sheet, textCell } from './sheet.ts'
