export { putOff } from './outbox.ts'
export { postgresPages } from './pages.ts'
export { type PostgresStoreOptions, postgresStore } from './store.ts'
