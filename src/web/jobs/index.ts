export { JobsPage as default } from './page.tsx'
