import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { z } from 'zod'
import { backupProblems } from './problems.ts'

/**
 * The fact that somebody's key was destroyed. Such facts outlive every backup: one that was taken before an erasure still holds
 * the key, and must not bring it back.
 */
const erasureSchema = z.looseObject({ tenant: z.string(), subject: z.string(), key_id: z.string() })
export type ErasureRecord = z.output<typeof erasureSchema>

/** Every erasure a database knows of; none where it has no such table. */
export async function erasuresIn(client: pg.ClientBase): Promise<ErasureRecord[]> {
  const { rows: found } = await client.query(`select to_regclass('erasures') is not null as there`)
  if (!found[0].there) return []
  const { rows } = await client.query<{ record: ErasureRecord }>(
    'select to_jsonb(e) as record from erasures e order by tenant, subject, key_id',
  )
  return rows.map(({ record }) => record)
}

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

/**
 * Does erasures again in a database that was just filled: their keys go, and the bytes of files that only those keys opened.
 * @returns how many keys a backup would have brought back
 */
export async function eraseAgain(client: pg.ClientBase, known: readonly ErasureRecord[]): Promise<number> {
  await client.query(
    'insert into erasures select * from jsonb_populate_recordset(null::erasures, $1) on conflict do nothing',
    [JSON.stringify(known)],
  )
  const { rowCount } = await client.query(
    `delete from subject_keys k using erasures e
     where k.tenant = e.tenant and k.subject = e.subject and k.key_id = e.key_id`,
  )
  await client.query(
    `update files f set blob = null from erasures e
     where f.tenant = e.tenant and f.subject = e.subject and f.blob is not null and not exists (
       select from subject_keys k where k.tenant = f.tenant and k.subject = f.subject)`,
  )
  return rowCount ?? 0
}
