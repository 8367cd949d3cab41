import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../../kernel/index.ts'
import { explainOutput } from './explain.ts'
import { ENVIRONMENT, spawnProblem } from './initdb.ts'
import { logOf, type Place } from './place.ts'
import { readPostmaster } from './postmaster.ts'
import { type Settings, serverArguments } from './settings.ts'
import { give } from './user.ts'

const LOG_LIMIT = 10 * 1024 * 1024
const POLL_MS = 20

export interface Order {
  readonly place: Place
  readonly binaries: string
  readonly data: string
  readonly settings: Settings
}

/** How one attempt to start went: a server, or what stands in its way. */
export type Launched =
  | { readonly pid: number }
  | { readonly refused: 'port' | 'leftover' | 'other'; readonly problem: Problem }

/**
 * Starts a server in a session of its own (Ctrl-C is Mera's, which then ends it in good order) and waits until it
 * accepts connections, however long it recovers.
 */
export async function launch({ place, binaries, data, settings }: Order, port: number): Promise<Launched> {
  const log = logOf(place.folder)
  const { file, start } = openLog(log, place)
  const child = spawn(join(binaries, 'bin', 'postgres'), serverArguments(data, port, settings), {
    ...place.user,
    cwd: place.folder,
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  let ended = false
  let failed: Error | undefined
  child.once('exit', () => (ended = true)).once('error', (error) => (failed = spawnProblem(error, place)))
  child.unref()
  while (!ended) {
    if (failed) throw failed
    const { pid } = child
    const found = readPostmaster(data)
    if (pid !== undefined && found?.pid === pid && found.ready) return { pid }
    await sleep(POLL_MS)
  }
  const output = readFileSync(log).subarray(start).toString('utf8')
  return { refused: reason(output), problem: explainOutput(output, place.folder, log) }
}

function reason(output: string): 'port' | 'leftover' | 'other' {
  if (/could not bind|could not create any TCP\/IP sockets/i.test(output)) return 'port'
  return /is still in use|lock file ".*" already exists|is another (postmaster|postgres)/i.test(output)
    ? 'leftover'
    : 'other'
}

function openLog(log: string, place: Place): { file: number; start: number } {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT) renameSync(log, `${log}.1`)
  const file = openSync(log, 'a', 0o600)
  give(log, place.user)
  return { file, start: size > LOG_LIMIT ? 0 : size }
}
