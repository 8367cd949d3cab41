export { ValueGround } from './ground.ts'
export { isNothing, sizeOf } from './shape.ts'
export { Hash, Value } from './value.tsx'
