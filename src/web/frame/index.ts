export { type DeskGround, DeskProvider, useDesk, type Words } from './desk-context.ts'
