import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ErasureRecord } from '../../store/privacy/index.ts'
import { backupProblems } from './problems.ts'

/**
 * The fact that somebody's key was destroyed. Such facts outlive every backup: one that was taken before an erasure still holds
 * the key, and must not bring it back.
 */
const erasureSchema = z.looseObject({ tenant: z.string(), subject: z.string(), key_id: z.string() })

/** Reads a list that `mera db erasures` wrote: a record a line. @throws Problem ERASURES_UNREADABLE, BACKUP_UNREADABLE */
export function erasuresOf(file: string): ErasureRecord[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw backupProblems.unreadable(file, (error as NodeJS.ErrnoException).code ?? '')
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = erasureSchema.safeParse(jsonOf(line))
    if (!parsed.success) throw backupProblems.erasures(file, index + 1)
    return [parsed.data]
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
