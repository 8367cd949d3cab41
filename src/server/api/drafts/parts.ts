import type { Drafts } from '../../../drafts/index.ts'
import type { ApiParts } from '../parts.ts'

/** What the routes of drafts stand on. */
export interface DraftsApiParts extends Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'failed'> {
  readonly drafts: Drafts
}
