import { type Configuration, loadConfiguration, type Reached, reachDatabase } from '../operation/index.ts'
import type { Session } from './io.ts'

/** What a command needs who works on the database. */
export interface AtDatabase extends Omit<Reached, 'close'> {
  readonly configuration: Configuration
}

/** Does work on the configured database; an embedded server that was started for it ends with it. */
export async function withDatabase<T>(session: Session, work: (at: AtDatabase) => Promise<T>): Promise<T> {
  const configuration = loadConfiguration(session.env)
  const reached = await reachDatabase(configuration, (told) => session.err(`${told[session.language]}\n`))
  try {
    return await work({ ...reached, configuration })
  } finally {
    await reached.close()
  }
}

const UNITS = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
] as const

/** Bytes for people. */
export function bytesText(bytes: number): string {
  for (const [unit, size] of UNITS)
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`
  return `${bytes} B`
}
