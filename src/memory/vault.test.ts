import { vaultContract } from '../engine/testing/index.ts'
import { memoryVault } from './index.ts'

vaultContract('the vault in memory', async () => memoryVault())
