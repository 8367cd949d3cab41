export * from './kit.ts'
export { messages, met } from './messages.ts'
export * from './roles.ts'
export * from './visible.ts'
