export { BodyScreen as default } from './screen.tsx'
