export { type Draft, useDraft } from './draft.ts'
export { FaultList } from './faults.tsx'
export { DraftLine } from './form.tsx'
export { ActPage } from './page.tsx'
