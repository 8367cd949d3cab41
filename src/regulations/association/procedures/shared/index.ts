export * from './answers.ts'
export * from './flow.ts'
export * from './kit.ts'
export { messages, met } from './messages.ts'
