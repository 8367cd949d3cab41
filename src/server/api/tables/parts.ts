import type { Engine } from '../../../engine/index.ts'
import type { TableBook } from '../../../tables/index.ts'
import type { PeopleSeen } from '../access/index.ts'
import type { ApiParts } from '../parts.ts'

/** What the routes of tables stand on. */
export interface TablesApiParts extends Pick<ApiParts, 'tenant' | 'identityOf' | 'failed'> {
  readonly engine: Pick<Engine, 'parts'>
  readonly book: TableBook
  /** Brings what was kept into force. */
  readonly broughtIn: (tenant: string) => Promise<void>
  readonly namesOf: (tenant: string, people: readonly string[]) => Promise<ReadonlyMap<string, string | null>>
  /** Takes down whose names were shown. */
  readonly accessed: (seen: PeopleSeen) => Promise<void>
}
