export { ballotsContract } from './ballots-contract.ts'
