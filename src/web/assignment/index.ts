export { AssignmentPage as default } from './page.tsx'
