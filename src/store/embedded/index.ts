export { isAlive, underLock } from './lock.ts'
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start.ts'
export { type EmbeddedState, embeddedState } from './state.ts'
export { removeEmbedded, stopEmbedded } from './stop.ts'
