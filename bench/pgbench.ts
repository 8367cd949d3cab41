import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const CLIENTS = 8
export const SECONDS = 6

/** pgbench of Debian's postgresql package, or undefined. */
export const pgbench = [
  '/usr/bin/pgbench',
  '/usr/lib/postgresql/18/bin/pgbench',
  '/usr/lib/postgresql/17/bin/pgbench',
  '/usr/lib/postgresql/15/bin/pgbench',
].find(existsSync)

/** Makes the tables of pgbench, where it is installed. */
export async function prepare(url: string): Promise<void> {
  if (pgbench) await run(pgbench, ['-i', '-q', url])
}

/** Transactions a second of `pgbench -N` on a server. This process waits and is not held up. */
export async function transactions(url: string): Promise<number> {
  const { stdout } = await run(pgbench!, ['-N', '-n', '-c', `${CLIENTS}`, '-j', '1', '-T', `${SECONDS}`, url])
  return Number(/tps = ([\d.]+)/.exec(stdout)![1])
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
