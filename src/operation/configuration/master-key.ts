import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { inHome } from '../../home/index.ts'
import { Problem } from '../../kernel/index.ts'
import { statOf, textOf } from './read-file.ts'
import type { Configuration } from './schema.ts'

type Needed = Pick<Configuration, 'home' | 'masterKey' | 'databaseUrl'>

/** Where the key of an installation on the embedded server lies: outside the folder of the database. */
export const masterKeyFile = (home: string): string => inHome(home, 'master.key')

/**
 * The master key in base64. For the embedded server it is made once in a file that only its owner reads; a database elsewhere needs
 * one from the configuration, since a key made by itself would be lost with the machine.
 * @throws Problem MASTER_KEY_MISSING, MASTER_KEY_UNFIT
 */
export function masterKeyOf({ home, masterKey, databaseUrl }: Needed): string {
  if (masterKey) return decoded(masterKey.reveal(), 'masterKey')
  const path = masterKeyFile(home)
  const found = textOf(path)
  if ('text' in found) return decoded(found.text.trim(), path)
  if (databaseUrl) {
    const title = {
      ru: 'Не задан главный ключ личных данных',
      en: 'The master key of personal data is not set',
    }
    const remedy = {
      ru: 'Создайте ключ (openssl rand -base64 32), храните отдельно от базы и задайте MERA_MASTER_KEY_FILE',
      en: 'Make a key (openssl rand -base64 32), keep it apart from the database and set MERA_MASTER_KEY_FILE',
    }
    throw new Problem('MASTER_KEY_MISSING', 'state', title, [{ path: 'masterKey', message: title, remedy }])
  }
  if (!found.missing) throw unfit(path, found.failure)
  return make(home, path)
}

function decoded(text: string, path: string): string {
  const key = Buffer.from(text, 'base64')
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text) && key.length === 32) return key.toString('base64')
  throw unfit(path, { ru: 'это не 32 байта в base64', en: 'these are not 32 bytes in base64' })
}

const unfit = (path: string, message: { ru: string; en: string }): Problem =>
  new Problem(
    'MASTER_KEY_UNFIT',
    'state',
    { ru: 'Главный ключ не годится', en: 'The master key cannot be used' },
    [{ path, message }],
  )

/** Two processes may start at once: the link goes to one of them, and both read what it made. */
function make(home: string, path: string): string {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(mine, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(mine)
  }
  chmodSync(path, 0o600)
  const made = textOf(path)
  if ('failure' in made) throw unfit(path, made.failure)
  return decoded(made.text.trim(), path)
}

/** May others than its owner read a file? False where there is none, or where the system knows no such rights. */
export function readableByOthers(path: string): boolean {
  const stat = statOf(path)
  return process.platform !== 'win32' && stat !== undefined && (stat.mode & 0o077) !== 0
}
