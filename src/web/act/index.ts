export { ActPage } from './page.tsx'
