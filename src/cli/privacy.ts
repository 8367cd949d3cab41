import { loadConfiguration, masterKeyOf } from '../operation/index.ts'
import { type PrivacyParts, privacyProblems, type Sweeper } from '../privacy/index.ts'
import { privacyAlone } from '../server/wiring/index.ts'
import { masterKey, postgresVault } from '../store/index.ts'
import type { Options } from './commands.ts'
import { type AtEngine, withEngine } from './engine.ts'
import type { Session } from './io.ts'

/** What a command about personal data works with. */
export interface AtPrivacy extends AtEngine {
  readonly privacy: PrivacyParts
  readonly sweepers: readonly Sweeper[]
}

/** Does work about personal data on the configured installation, in the tenant that the options name. */
export function withPrivacy<T>(
  session: Session,
  { tenant }: Options,
  work: (at: AtPrivacy) => Promise<T>,
): Promise<T> {
  const configuration = loadConfiguration(session.env)
  if (typeof tenant === 'string' && !configuration.tenants.includes(tenant))
    throw privacyProblems.unknownTenant(configuration.tenants)
  return withEngine(session, async (at) => {
    const { engine, db } = at
    const vault = postgresVault(db, masterKey(masterKeyOf(configuration)))
    const { privacy, sweepers, close } = privacyAlone(configuration, { engine, db, vault }, (error) => {
      throw error
    })
    try {
      return await work({ ...at, tenant: typeof tenant === 'string' ? tenant : at.tenant, privacy, sweepers })
    } finally {
      await close()
    }
  })
}
