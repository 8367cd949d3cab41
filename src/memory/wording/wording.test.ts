import { wordingContract } from '../../notices/testing/index.ts'
import { memoryWording } from './index.ts'

wordingContract('words of letters in memory', async () => memoryWording())
