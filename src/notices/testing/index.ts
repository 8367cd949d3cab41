export { type BoxUnderTest, boxContract } from './box-contract.ts'
export { lettersContract } from './letters-contract.ts'
