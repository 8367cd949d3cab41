import type { Context } from 'hono'
import type { Identity } from '../../../access/index.ts'
import type { PrivacyParts } from '../../../privacy/index.ts'

/** What the routes of privacy stand on. */
export interface PrivacyApiParts {
  readonly privacy: PrivacyParts
  /** Who asks, or null. @throws Problem where what they show is no good */
  readonly identityOf: (c: Context) => Promise<Identity | null>
  /** Told of errors that no answer can tell, as those of a copy that broke off. */
  readonly failed: (error: unknown) => void
}
