export { type AccessUnderTest, accessContract } from './access-contract.ts'
export { limitsContract } from './limits-contract.ts'
export { account, link, seal, session, term } from './records.ts'
