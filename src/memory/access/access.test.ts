import { accessContract } from '../../access/testing/index.ts'
import { memoryAccess } from './store.ts'

accessContract('memory access', async () => ({ store: memoryAccess() }))
