export { tablesContract } from './tables-contract.ts'
