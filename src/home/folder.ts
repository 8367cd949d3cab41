import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const besideSources = fileURLToPath(new URL('../../.mera/data', import.meta.url))

/** The folder in which this installation keeps its data: `MERA_HOME`, else `.mera/data` of the clone. */
export function homeFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.MERA_HOME || besideSources
}

/** A path inside it. */
export const inHome = (home: string, ...parts: readonly string[]): string => join(home, ...parts)
