export { Desk } from './desk.tsx'
export { type DeskGround, DeskProvider, useDesk, type Words } from './desk-context.ts'
