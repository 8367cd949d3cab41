import { ballotsContract } from '../../ballots/testing/index.ts'
import { memoryBallots } from './index.ts'

ballotsContract('ballots in memory', async () => memoryBallots())
