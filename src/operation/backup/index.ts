export { type BackedUp, type BackupOptions, backup, type Progress } from './backup.ts'
export { type ErasureRecord, erasuresIn, erasuresOf } from './erasures.ts'
export { type Inspected, inspectBackup } from './read.ts'
export { type Restored, type RestoreOptions, restore } from './restore.ts'
