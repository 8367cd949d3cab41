export { Publishing as default } from './publishing.tsx'
