import { existsSync, statfsSync } from 'node:fs'
import { Problem } from '../../kernel/index.ts'
import { diskFull, folderForbidden, notStarted } from './problems.ts'

const TAIL = 12
const LITTLE = 1024 * 1024

/** What made initdb or the server end, from what they wrote. They run with LC_ALL=C, so their words are known. */
export function explainOutput(output: string, folder: string, log: string): Problem {
  if (/No space left on device|Disk quota exceeded/i.test(output) || isFull(folder)) return diskFull(folder)
  if (/Permission denied|Read-only file system|has (wrong ownership|invalid permissions)/i.test(output))
    return folderForbidden(folder)
  return notStarted(log, output.trimEnd().split('\n').slice(-TAIL).join('\n'))
}

/** On a full disk the log has no room for the server's words either. */
function isFull(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < LITTLE
}

const FULL = new Set(['ENOSPC', 'EDQUOT'])
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])

/** Runs work on files of `folder`; what the file system refuses is told as a Problem. */
export async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) throw error
    const { code = '', path = folder } = error as NodeJS.ErrnoException
    if (FULL.has(code)) throw diskFull(folder)
    if (FORBIDDEN.has(code)) throw folderForbidden(path)
    throw error
  }
}
