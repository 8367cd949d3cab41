export { accountPages, noteVisitor } from './pages.tsx'
export type { AccountParts, DemonstrationAccount } from './visit.ts'
