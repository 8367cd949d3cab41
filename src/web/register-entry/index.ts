export { RegisterEntry as default } from './screen.tsx'
