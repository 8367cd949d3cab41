export { blobsOf } from './blobs.ts'
export { embeddedFolder, type Reached, reachDatabase } from './reach.ts'
export { demandSchema } from './schema.ts'
export { type DatabaseStatus, databaseStatus } from './status.ts'
