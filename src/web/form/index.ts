export { changedAt, fieldId, stepsOf } from './paths.ts'
export { SchemaForm } from './schema-form.tsx'
export { decided, FileRefused, type FileTold, sendFile } from './sending.ts'
export { emptyValue, readyValue } from './values.ts'
