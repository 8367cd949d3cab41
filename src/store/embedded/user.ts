import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { noUser } from './problems.ts'

/** Whom the server runs as where Mera itself is root, which PostgreSQL refuses to be; null: as Mera. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null

export const isRoot = (): boolean => process.getuid?.() === 0

/** The user for a new data folder. @throws Problem DATABASE_NO_USER */
export function serverUser(): ServerUser {
  if (!isRoot()) return null
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const line = lines.find(([name]) => name === wanted)
    if (line) return { uid: Number(line[2]), gid: Number(line[3]) }
  }
  throw noUser()
}

/** Whether the server's user reaches a folder: asked of the system, which knows more than mode bits. */
export function canEnter(folder: string, user: ServerUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0
}

/** Gives a path to the server's user. */
export function give(path: string, user: ServerUser): void {
  if (!user) return
  chownSync(path, user.uid, user.gid)
}
