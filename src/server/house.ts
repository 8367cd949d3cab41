import type { Text } from '../kernel/index.ts'
import {
  type Configuration,
  databaseUrlOf,
  embeddedFolder,
  isTraining,
  type Log,
  masterKeyOf,
} from '../operation/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { type Installation, type InstallationOptions, openInstallation } from '../runtime/index.ts'
import { startEmbedded } from '../store/index.ts'
import { isDemonstration, loadDemonstration } from './demonstration.ts'

export interface HouseOptions {
  readonly configuration: Configuration
  /** Loads the living demonstration where there is nothing yet. */
  readonly demo: boolean
  /** Told in words what takes its time. */
  readonly say: (told: Text) => void
  /** Told of errors nobody foresaw. */
  readonly failed: (error: unknown) => void
  readonly log?: Log
  /** Looks on: at commits, and at what the relay does. */
  readonly watch?: Pick<InstallationOptions, 'around' | 'turned' | 'notFired'>
}

/** An installation at work with its database server, where that is our own. */
export interface House {
  readonly installation: Installation
  readonly tenant: string
  readonly demo: boolean
  /** A copy for practice: says so everywhere, and sends nothing. */
  readonly training: boolean
  stop(): Promise<void>
}

/**
 * Starts what the configuration names: the embedded server where it has no database, the installation on it.
 * @throws Problem DATABASE_*, SCHEMA_NEWER, MASTER_KEY_*, DEMONSTRATION_OVER_DATA, TRAINING_ELSEWHERE
 */
export async function openHouse({
  configuration,
  demo,
  say,
  failed,
  log,
  watch,
}: HouseOptions): Promise<House> {
  const tenant = configuration.tenants[0]!
  const given = databaseUrlOf(configuration)
  const embedded = given
    ? null
    : await startEmbedded({ folder: embeddedFolder(configuration.home), log: say, revive: true })
  const regulations = programmes
  const calendar = productionCalendar()
  let training = false
  try {
    const installation = await openInstallation({
      databaseUrl: given ?? embedded!.url,
      masterKey: masterKeyOf(configuration),
      regulations,
      calendar,
      connections: configuration.pool.size,
      failed,
      ...watch,
      keptAside: (item, code) => log?.warn('relay-failed', { case: item.source.split('#', 1)[0], code }),
      notFired(key, problem) {
        log?.warn('deadline-failed', { code: problem.code })
        watch?.notFired?.(key, problem)
      },
      before: async (ready) => {
        training = await isTraining(ready.db, configuration.home)
        if (demo && !training)
          await loadDemonstration({ installation: ready, tenant, regulations, calendar, say })
      },
    })
    const stop = async () => {
      await installation.stop()
      await embedded?.stop()
    }
    try {
      return {
        installation,
        tenant,
        training,
        demo: !training && (await isDemonstration(installation, tenant)),
        stop,
      }
    } catch (error) {
      await installation.stop()
      throw error
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
