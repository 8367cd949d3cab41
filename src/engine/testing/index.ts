export { stars } from './stars.ts'
export { type StoreUnderTest, storeContract } from './store-contract.ts'
export { vaultContract } from './vault-contract.ts'
