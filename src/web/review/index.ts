export { ReviewScreen as default } from './screen.tsx'
