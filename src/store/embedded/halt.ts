import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmaster, serves } from './postmaster.ts'

/** Fast shutdown, then immediate (the next start recovers), then the end. */
const STEPS = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const
const POLL_MS = 20

/** Ends the server of a data folder, if one runs. @returns when none serves it any more */
export async function halt(data: string): Promise<void> {
  const pid = readPostmaster(data)?.pid ?? 0
  for (const [signal, patience] of STEPS) {
    if (!serves(pid, data)) return
    send(pid, signal)
    for (let waited = 0; waited < patience && serves(pid, data); waited += POLL_MS) await sleep(POLL_MS)
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
