export { ApplicationScreen as default } from './screen.tsx'
