export { type FoundException, resolveException } from './resolve.ts'
