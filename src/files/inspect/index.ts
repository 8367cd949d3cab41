export { type ArchiveLimits, archiveLimits } from './archive.ts'
export { type Inspector, inspector } from './inspect.ts'
export type { Inspection } from './inspection.ts'
export { type PdfInspector, type PdfLimits, pdfInspector, pdfLimits } from './pdf.ts'
