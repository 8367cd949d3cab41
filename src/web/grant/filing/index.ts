export { default } from './entry.tsx'
