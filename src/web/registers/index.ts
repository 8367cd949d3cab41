export { RegistersPage as default } from './page.tsx'
