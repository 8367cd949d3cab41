export { changedAt, fieldId, stepsOf } from './paths.ts'
export { SchemaForm } from './schema-form.tsx'
export { emptyValue, readyValue } from './values.ts'
