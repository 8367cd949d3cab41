export { DeclareForm as default } from './form.tsx'
