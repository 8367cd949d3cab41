import { Problem } from '../kernel/index.ts'
import type { Database } from './database.ts'
import { firstMark } from './marks.ts'
import { type MasterKey, masterKeyMark } from './vault/index.ts'

/**
 * Makes sure that the master key is the one this database was written under; the first one that comes is remembered by its
 * mark. Under another key nothing personal could be read, and new data would be lost to the right one.
 * @throws Problem MASTER_KEY_WRONG
 */
export async function checkMasterKey(db: Database, key: MasterKey): Promise<void> {
  const mark = masterKeyMark(key)
  const known = await firstMark(db, '*', 'master-key', mark)
  if (known === mark) return
  const title = {
    ru: 'Главный ключ не от этой базы данных',
    en: "The master key is not this database's",
  }
  throw new Problem('MASTER_KEY_WRONG', 'state', title, [
    {
      path: 'masterKey',
      message: {
        ru: `база записана под ключом с меткой ${known}, у заданного метка ${mark}`,
        en: `the database was written under the key with the mark ${known}, the given one has ${mark}`,
      },
      remedy: {
        ru: 'Задайте прежний ключ; без него личные данные не прочесть',
        en: 'Give the former key; without it personal data cannot be read',
      },
    },
  ])
}
