import { storeContract } from '../engine/testing/index.ts'
import { virtualClock } from './clock.ts'
import { memoryStore } from './store.ts'

storeContract('memory store', async () => {
  const clock = virtualClock('2024-05-06T09:00:00.000Z')
  return { store: memoryStore(clock), at: (instant) => clock.set(instant) }
})
