export { PaymentsPage as default } from './page.tsx'
