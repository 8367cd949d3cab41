export type { Draft, DraftHead, DraftPlace, Expected, Owner, SealedDraft } from './draft.ts'
export { createDrafts, type DraftFiles, type DraftParts, type Drafts } from './drafts.ts'
export { draftProblems } from './problems.ts'
export type { DraftStore, Removed, Saved, Saving } from './store.ts'
