export { destroyKey, ERASED, type Erasure } from './destroy.ts'
export { type MasterKey, masterKey, masterKeyMark, newMasterKey } from './master-key.ts'
export { type DatabaseVault, postgresVault } from './vault.ts'
