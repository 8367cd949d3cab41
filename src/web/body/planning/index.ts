export { Planning as default } from './planning.tsx'
