export { type MemoryPrivacy, memoryPrivacy } from './store.ts'
