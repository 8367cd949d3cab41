export { ReferencePage as default } from './page.tsx'
