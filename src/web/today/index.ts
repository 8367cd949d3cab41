export { Today } from './page.tsx'
