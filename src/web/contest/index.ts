export { ContestScreen as default } from './screen.tsx'
