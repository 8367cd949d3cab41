export { Notices } from './page.tsx'
