export { type Acting, mayDo, useActing } from './acting.ts'
export { SpotForm, schemaOf } from './spot-form.tsx'
