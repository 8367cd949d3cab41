export { migrations } from './list.ts'
export {
  type Applied,
  migrate,
  type SchemaState,
  schemaDigest,
  schemaState,
  takeSteps,
} from './migrate.ts'
export type { Migration } from './types.ts'
