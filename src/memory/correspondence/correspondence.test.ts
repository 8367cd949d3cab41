import { correspondenceContract } from '../../correspondence/testing/index.ts'
import { virtualClock } from '../index.ts'
import { memoryNotices } from '../notices/index.ts'
import { memoryCorrespondence } from './index.ts'

correspondenceContract('correspondence in memory', async () => {
  const notices = memoryNotices(virtualClock('2024-05-06T09:00:00.000Z'))
  return { store: memoryCorrespondence(notices.keep), box: notices.box }
})
