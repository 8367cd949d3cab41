export { dutiesContract } from './duties-contract.ts'
export {
  captain,
  codeOf,
  court,
  deadlinesOf,
  type Harbour,
  judge,
  openHarbour,
  order,
  pilot,
  signer,
  tenant,
  year,
} from './harbour-driver.ts'
export { type PagesUnderTest, pagesContract } from './pages-contract.ts'
export { stars } from './stars.ts'
export { type StoreUnderTest, storeContract } from './store-contract.ts'
export { totalsContract } from './totals-contract.ts'
export { vaultContract } from './vault-contract.ts'
