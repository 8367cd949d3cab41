export { AgreementScreen as default } from './screen.tsx'
