export { type Accepted, type Acting, mayDo, useActing } from './acting.ts'
export { useKnowledge } from './knowledge.ts'
export { SpotForm, schemaOf } from './spot-form.tsx'
