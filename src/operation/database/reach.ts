import { inHome } from '../../home/index.ts'
import type { Text } from '../../kernel/index.ts'
import { embeddedState, startEmbedded } from '../../store/index.ts'
import { type Configuration, databaseUrlOf } from '../configuration/index.ts'

/** The folder of the embedded server. */
export const embeddedFolder = (home: string): string => inHome(home, 'postgres')

/** The database that the configuration names, within reach. */
export interface Reached {
  readonly url: string
  /** As the superuser: of the embedded server only. */
  readonly adminUrl: string | null
  /** Ends the embedded server if it was started for this, and no other process of Mera needs it by now. */
  close(): Promise<void>
}

/**
 * Reaches the database of a configuration; the embedded server is started where it does not run.
 * @throws Problem DATABASE_*
 */
export async function reachDatabase(
  configuration: Configuration,
  say: (told: Text) => void = () => {},
): Promise<Reached> {
  const given = databaseUrlOf(configuration)
  if (given !== null) return { url: given, adminUrl: null, close: async () => {} }
  const folder = embeddedFolder(configuration.home)
  const { pid } = await embeddedState(folder)
  const { url, adminUrl, stop, leave } = await startEmbedded({ folder, log: say })
  return { url, adminUrl, close: pid === null ? stop : leave }
}
