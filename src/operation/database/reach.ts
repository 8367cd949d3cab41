import { inHome } from '../../home/index.ts'
import type { Text } from '../../kernel/index.ts'
import { startEmbedded } from '../../store/index.ts'
import { type Configuration, databaseUrlOf } from '../configuration/index.ts'

/** The folder of the embedded server. */
export const embeddedFolder = (home: string): string => inHome(home, 'postgres')

/** The database that the configuration names, within reach. */
export interface Reached {
  readonly url: string
  /** As the superuser: of the embedded server only. */
  readonly adminUrl: string | null
  /** Ends the embedded server, unless another process of Mera still needs it. */
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
  const embedded = await startEmbedded({ folder: embeddedFolder(configuration.home), log: say })
  return { url: embedded.url, adminUrl: embedded.adminUrl, close: embedded.stop }
}
