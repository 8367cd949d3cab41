import { draftsContract } from '../../drafts/testing/index.ts'
import { memoryDrafts } from './index.ts'

draftsContract('drafts in memory', async () => memoryDrafts())
