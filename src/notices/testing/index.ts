export { lettersContract } from './letters-contract.ts'
