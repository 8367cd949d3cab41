export { postgresLimits } from './limits.ts'
export { postgresAccess } from './store.ts'
