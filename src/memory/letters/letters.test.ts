import { lettersContract } from '../../notices/testing/index.ts'
import { memoryLetters } from './index.ts'

lettersContract('memory letters', async () => memoryLetters())
