import { type AccessParts, addresseesOf } from '../../access/index.ts'
import type { EngineParts } from '../../engine/index.ts'
import { mailNotices, type NoticeBox, type Postman } from '../../notices/index.ts'
import { type Loop, loop } from '../../runtime/index.ts'

const EVERY = 5000

/** What the mailing of notices stands on. */
export interface NoticeMailing {
  readonly tenant: string
  readonly notices: NoticeBox
  readonly engine: Pick<EngineParts, 'registry' | 'store' | 'clock'>
  readonly access: AccessParts
  readonly post: Postman['post']
  readonly failed: (error: unknown) => void
}

/** Begins to bring notices to those in a role and to the postman. A letter leads to where the API tells of the case. */
export function beginNotices({ tenant, notices, engine, access, post, failed }: NoticeMailing): Loop {
  const parts = {
    tenant,
    box: notices,
    engine,
    people: addresseesOf(access),
    post,
    linkTo: (procedure: string, id: string) =>
      `${access.settings.origin()}/api/v1/cases/${procedure}/${encodeURIComponent(id)}`,
    failed,
  }
  return loop(async () => (await mailNotices(parts)).taken > 0, { every: EVERY, failed })
}
