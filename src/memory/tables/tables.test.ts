import { tablesContract } from '../../tables/testing/index.ts'
import { memoryTables } from './index.ts'

tablesContract('tables in memory', async () => memoryTables())
