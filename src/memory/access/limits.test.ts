import { limitsContract } from '../../access/testing/index.ts'
import { memoryLimits } from './limits.ts'

limitsContract('limits in memory', memoryLimits)
