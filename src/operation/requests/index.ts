export { type DoorParts, door } from './door.ts'
