import { removeEmbedded } from '../embedded/index.ts'
import { removeLeavings } from './leavings.ts'
import { openRun, sweepDeadRuns } from './run.ts'
import { foreignUrl } from './server.ts'

/**
 * Opens a run of tests. No server is started here: the first test that asks for a database starts it, so that the others
 * wait for none. @returns what vitest calls when all is over
 */
export async function setup(): Promise<() => Promise<void>> {
  await sweepDeadRuns()
  const { name, folder } = openRun()
  return async () => {
    await removeEmbedded(folder)
    const foreign = foreignUrl()
    if (foreign) await removeLeavings(foreign, name)
  }
}
