import type { Files } from '../../files/index.ts'
import type { Configuration } from '../../operation/index.ts'
import { type PrivacyParts, type Sweeper, sweepRetention } from '../../privacy/index.ts'
import { type Installation, type Loop, loop, privacyOf, sweepersOf } from '../../runtime/index.ts'
import type { AccessApiParts } from '../api/access/index.ts'
import { type AccessLog, accessLog, type PrivacyApiParts } from '../api/privacy/index.ts'
import { accessParts } from './access.ts'
import { filesOf } from './files.ts'

const HOUR = 3_600_000

type Base = Pick<Installation, 'engine' | 'db' | 'vault'>

/** Privacy on an installation. */
export interface WiredPrivacy extends PrivacyApiParts {
  readonly log: AccessLog
  /** Begins to remove what has been kept long enough, and to finish erasures that broke off. */
  begin(): Loop
}

/** Joins accounts, files and the database to what the routes of privacy stand on. */
export function privacyParts(
  { retention }: Configuration,
  { engine, db, vault }: Base,
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

/** Privacy without a server, for a command of its own: it sends no letters. */
export function privacyAlone(
  configuration: Configuration,
  installation: Base,
  failed: (error: unknown) => void,
): { readonly privacy: PrivacyParts; readonly sweepers: readonly Sweeper[]; close(): Promise<void> } {
  const nobody = () => ''
  const { access } = accessParts(configuration, installation, async () => {}, nobody, nobody, false)
  const files = filesOf(configuration, installation, failed)
  const { engine, db, vault } = installation
  const given = { engine: engine.parts, db, vault, access, files }
  const privacy = privacyOf({ ...given, caseYears: configuration.retention.caseYears })
  return {
    privacy,
    sweepers: sweepersOf(privacy, given, configuration.retention),
    close: () => files.close(),
  }
}
