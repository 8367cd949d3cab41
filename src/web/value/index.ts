export { ValueGround } from './ground.ts'
export { isNothing, namesIn, sizeOf } from './shape.ts'
export { Hash, Value } from './value.tsx'
