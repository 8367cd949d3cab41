export { draftsContract } from './drafts-contract.ts'
