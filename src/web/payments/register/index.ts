export { RegisterScreen as default } from './screen.tsx'
