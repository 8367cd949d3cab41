export { type Acting, mayDo, useActing } from './acting.ts'
export { SpotForm } from './spot-form.tsx'
