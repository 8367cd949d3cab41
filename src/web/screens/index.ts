export { ActScreen, CaseScreen } from './case-screen.tsx'
export type { ActionForm, CaseView, Screen } from './registry.ts'
