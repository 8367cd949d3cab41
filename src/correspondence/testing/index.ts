export { correspondenceContract } from './correspondence-contract.ts'
