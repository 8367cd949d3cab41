export { type ErasureRecord, listErasures, reapplyErasures } from './reapply.ts'
export { postgresPrivacy } from './store.ts'
export { postgresSweepers } from './sweep.ts'
