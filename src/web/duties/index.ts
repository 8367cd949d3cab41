export { type Duty, dutiesIn, dutiesOf, type Sheet, type View, views } from './duties.ts'
export { useDuties } from './use-duties.ts'
