export { ToPayments as default } from './to-payments.tsx'
