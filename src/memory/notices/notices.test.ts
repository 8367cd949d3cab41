import { boxContract } from '../../notices/testing/index.ts'
import { memoryStore, virtualClock } from '../index.ts'
import { memoryNotices, withNotices } from './index.ts'

boxContract('notices in memory', async () => {
  const clock = virtualClock('2024-05-06T09:00:00.000Z')
  const notices = memoryNotices(clock)
  const store = withNotices(memoryStore(clock), notices)
  return {
    box: notices.box,
    put: (...items) => store.settleOutbox(items.map((item) => ({ item, failure: null }))),
  }
})
