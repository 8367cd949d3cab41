export { CaseList } from './page.tsx'
