export { type Bar, Bars } from './bars.tsx'
export { Dots } from './dots.tsx'
export { labelAt, placeOf } from './place.ts'
