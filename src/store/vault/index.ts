export { type MasterKey, masterKey, masterKeyMark, newMasterKey } from './master-key.ts'
export { type DatabaseVault, ERASED, type Erasure, postgresVault } from './vault.ts'
