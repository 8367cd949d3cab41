export { type Bar, Bars } from './bars.tsx'
export { Dots } from './dots.tsx'
export { placeOf } from './place.ts'
