export { postgresAccess, postgresLimits } from './access/index.ts'
export { postgresBallots } from './ballots/index.ts'
export { type PostgresStoreOptions, postgresPages, postgresStore, putOff } from './cases/index.ts'
export { type DatabaseClock, databaseClock } from './clock.ts'
export { connectProblem } from './connect.ts'
export { postgresCorrespondence } from './correspondence/index.ts'
export { type Database, type DatabaseOptions, openDatabase } from './database.ts'
export { postgresDrafts } from './drafts/index.ts'
export {
  type Embedded,
  type EmbeddedOptions,
  type EmbeddedState,
  embeddedState,
  isAlive,
  removeEmbedded,
  startEmbedded,
  stopEmbedded,
} from './embedded/index.ts'
export { postgresFileRecords } from './files/index.ts'
export { randomIds } from './ids.ts'
export { checkMasterKey } from './installation-key.ts'
export { postgresLetters } from './letters/index.ts'
export { emptyTenant, markOf, setMark } from './marks.ts'
export {
  type Applied,
  migrate,
  migrations,
  type SchemaState,
  schemaState,
  takeSteps,
} from './migrations/index.ts'
export { postgresNotices } from './notices/index.ts'
export { type Rebuilt, rebuildCases } from './rebuild.ts'
export { postgresTables } from './tables/index.ts'
export {
  type DatabaseVault,
  ERASED,
  type Erasure,
  type MasterKey,
  masterKey,
  masterKeyMark,
  newMasterKey,
  postgresVault,
} from './vault/index.ts'
export { type Verified, verifyStore } from './verify.ts'
export { postgresWording } from './wording/index.ts'
