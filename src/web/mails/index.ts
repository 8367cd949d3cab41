export { MailsPage as default } from './page.tsx'
