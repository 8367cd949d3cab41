export { GrantScreen as default } from './screen.tsx'
