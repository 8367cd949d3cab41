export { bodySize } from './body-size.ts'
export { type DoorParts, door } from './door.ts'
