export { CasePage } from './page.tsx'
