export { type FreshDatabase, freshDatabase } from './fresh.ts'
