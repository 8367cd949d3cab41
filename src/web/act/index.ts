export { type Draft, useDraft } from './draft.ts'
export { ActPage } from './page.tsx'
