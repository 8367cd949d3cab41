import type { LetterQueue, WordingBook } from '../../../notices/index.ts'
import type { PeopleSeen } from '../access/index.ts'
import type { ApiParts } from '../parts.ts'

/** What the routes of letters stand on. */
export interface MailsApiParts extends Pick<ApiParts, 'tenant' | 'identityOf' | 'failed'> {
  readonly mail: Pick<LetterQueue, 'standing' | 'retry'>
  readonly wording: WordingBook
  readonly clock: { now(): string }
  readonly namesOf: (tenant: string, people: readonly string[]) => Promise<ReadonlyMap<string, string | null>>
  /** Takes down whose names were shown. */
  readonly accessed: (seen: PeopleSeen) => Promise<void>
}
