import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../../kernel/index.ts'
import { type Database, migrations } from '../../store/index.ts'
import type { Probe } from './health.ts'

/** The database answers. */
export const databaseProbe = (db: Database): Probe => ({
  name: 'database',
  async check() {
    await db.call('health', 'select 1', [])
  },
})

/** The schema is the one this program was made for: a newer Mera beside this one may have moved it on. */
export const schemaProbe = (db: Database): Probe => ({
  name: 'schema',
  async check() {
    const rows = await db.call<{ id: string }>('health-schema', 'select id from schema_steps', [])
    const applied = new Set(rows.map(({ id }) => id))
    const known = new Set(migrations.map(({ id }) => id))
    if ([...applied].some((id) => !known.has(id)))
      throw refused('SCHEMA_NEWER', {
        ru: 'Базу данных вела более новая версия Меры',
        en: 'A newer version of Mera has written this database',
      })
    if ([...known].some((id) => !applied.has(id)))
      throw refused('SCHEMA_OLDER', { ru: 'Схема базы не обновлена', en: 'The schema is not up to date' })
  },
})

/** Somebody that works in the background gave a sign of life lately; `lastSign` in the milliseconds of `now`. */
export const aliveProbe = (
  name: string,
  lastSign: () => number,
  patience: number,
  now: () => number = () => performance.now(),
): Probe => ({
  name,
  check() {
    if (now() - lastSign() > patience)
      throw refused('NO_SIGN_OF_LIFE', { ru: 'Давно нет признаков работы', en: 'No sign of life for long' })
  },
})

/** There is room for more data in a folder. */
export const roomProbe = (folder: string, least: number): Probe => ({
  name: 'disk',
  async check() {
    const { bavail, bsize } = await statfs(existing(folder))
    if (bavail * bsize < least)
      throw refused('DISK_ALMOST_FULL', { ru: 'На диске мало места', en: 'The disk is almost full' })
  },
})

const existing = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder))

const refused = (code: string, title: { ru: string; en: string }) => new Problem(code, 'unavailable', title)
