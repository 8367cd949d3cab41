export { FormalCheck } from './formal-check.tsx'
export { FormalQueue as default } from './page.tsx'
