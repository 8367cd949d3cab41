export { wire } from './wire.ts'
