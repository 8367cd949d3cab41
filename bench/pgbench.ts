import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const CLIENTS = 8
export const SECONDS = 6

/** pgbench of Debian's postgresql package, or undefined. */
export const pgbench = [
  '/usr/bin/pgbench',
  '/usr/lib/postgresql/18/bin/pgbench',
  '/usr/lib/postgresql/17/bin/pgbench',
  '/usr/lib/postgresql/15/bin/pgbench',
].find(existsSync)

/** Transactions a second of `pgbench -N` on a server. */
export function transactions(url: string): number {
  const told = execFileSync(pgbench!, ['-N', '-n', '-c', `${CLIENTS}`, '-j', '1', '-T', `${SECONDS}`, url], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Number(/tps = ([\d.]+)/.exec(told)![1])
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
