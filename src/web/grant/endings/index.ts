export { endingActions } from './actions.ts'
export { Endings } from './endings.tsx'
