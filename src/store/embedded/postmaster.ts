import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './lock.ts'

/** What `postmaster.pid` of a data folder says. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** It accepts connections (recovery after a crash is over). */
  readonly ready: boolean
}

const pidFile = (data: string): string => join(data, 'postmaster.pid')

/** Reads the server's own lock file; null where there is none, or its lines make no sense. */
export function readPostmaster(data: string): Postmaster | null {
  const lines = readIfThere(pidFile(data)).split('\n')
  const pid = Number(lines[0])
  if (!Number.isSafeInteger(pid) || pid <= 1) return null
  return { pid, port: Number(lines[3]) || 0, ready: lines[7]?.trim() === 'ready' }
}

/** Whether the process is a live PostgreSQL of this very data folder: numbers of dead processes are given out again. */
export function serves(pid: number, data: string): boolean {
  const words = commandLine(pid)
  return words.includes(` -D ${data} `)
}

/**
 * PostgreSQL clears what a dead server left, but refuses where the number in it was given to another process since, or
 * where it is garbage. That number becomes ours, which the server takes for its own start; the other lines stay,
 * because by them it finds the last processes of the dead one.
 */
export function clearPidFile(data: string): void {
  const found = readPostmaster(data)
  if (!found) rmSync(pidFile(data), { force: true })
  else if (isAlive(found.pid) && !serves(found.pid, data)) {
    const [, ...rest] = readFileSync(pidFile(data), 'utf8').split('\n')
    writeFileSync(pidFile(data), [process.pid, ...rest].join('\n'))
  }
}

/** The arguments of a process between spaces; of one that is dead or not yet buried, nothing. */
function commandLine(pid: number): string {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return '' // `ps` ends so when there is no such process
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return ''
    throw error
  }
}
