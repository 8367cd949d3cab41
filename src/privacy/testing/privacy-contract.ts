import type { PrivacyUnderTest } from './bench.ts'
import { holdingContract } from './holding-contract.ts'
import { requestContract } from './request-contract.ts'
import { seenContract } from './seen-contract.ts'

export type { PrivacyUnderTest } from './bench.ts'

/** What every store of privacy keeps to. `make` gives an empty one. */
export function privacyContract(name: string, make: () => Promise<PrivacyUnderTest>): void {
  seenContract(name, make)
  requestContract(name, make)
  holdingContract(name, make)
}
