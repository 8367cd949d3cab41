export { countingIds, realClock, type VirtualClock, virtualClock } from './clock.ts'
export { withFeed } from './feed.ts'
export { type MemoryStore, memoryStore } from './store.ts'
export { memoryVault } from './vault.ts'
