export { memoryLimits } from './limits.ts'
export { memoryAccess } from './store.ts'
