export { putOff } from './outbox.ts'
export { type PostgresStoreOptions, postgresStore } from './store.ts'
