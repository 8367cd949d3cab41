export { type BackedUp, type BackupOptions, backup, type Progress } from './backup.ts'
export { erasuresOf } from './erasures.ts'
export { type Inspected, inspectBackup } from './read.ts'
export { type Restored, type RestoreOptions, restore } from './restore.ts'
