import type { Files } from '../../files/index.ts'
import type { Configuration } from '../../operation/index.ts'
import { sweepRetention } from '../../privacy/index.ts'
import { type Installation, type Loop, loop, privacyOf, sweepersOf } from '../../runtime/index.ts'
import type { AccessApiParts } from '../api/access/index.ts'
import { type AccessLog, accessLog, type PrivacyApiParts } from '../api/privacy/index.ts'

const HOUR = 3_600_000

/** Privacy on an installation. */
export interface WiredPrivacy extends PrivacyApiParts {
  readonly log: AccessLog
  /** Begins to remove what has been kept long enough, and to finish erasures that broke off. */
  begin(): Loop
}

/** Joins accounts, files and the database to what the routes of privacy stand on. */
export function privacyParts(
  { retention }: Configuration,
  { engine, db, vault }: Installation,
  { access }: Pick<AccessApiParts, 'access'>,
  files: Files,
  { identityOf, failed }: Pick<PrivacyApiParts, 'identityOf' | 'failed'>,
): WiredPrivacy {
  const given = { engine: engine.parts, db, vault, access, files }
  const privacy = privacyOf({ ...given, caseYears: retention.caseYears })
  const sweepers = sweepersOf(privacy, given, retention)
  return {
    privacy,
    identityOf,
    failed,
    log: accessLog(privacy),
    begin: () =>
      loop(
        async () => {
          await sweepRetention({ sweepers }, engine.parts.clock.now())
          return false
        },
        { every: HOUR, failed },
      ),
  }
}
