import type { PrivacyStore } from '../../privacy/index.ts'
import type { Database } from '../database.ts'
import { consentTable } from './consents.ts'
import { holdingTable } from './holdings.ts'
import { requestTable } from './requests.ts'
import { seenTable } from './seen.ts'

/** Records of privacy on PostgreSQL. */
export const postgresPrivacy = (db: Database): PrivacyStore => ({
  ...seenTable(db),
  ...consentTable(db),
  ...requestTable(db),
  ...holdingTable(db),
})
