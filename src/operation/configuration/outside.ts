import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import { keys } from './keys.ts'
import type { Loaded } from './load.ts'
import { masterKeyFile, readableByOthers } from './master-key.ts'
import { statOf } from './read-file.ts'
import type { Remark } from './remarks.ts'
import type { Configuration } from './schema.ts'

/** What the file system says against a configuration: folders that cannot be written, secrets that others may read. */
export function remarksOnFiles({ file, places }: Loaded, configuration: Configuration): Remark[] {
  const remarks: Remark[] = []
  const folders = [
    ['home', configuration.home],
    ['files.folder', configuration.files.store === 'folder' ? configuration.files.folder : undefined],
  ] as const
  for (const [path, folder] of folders) {
    if (folder === undefined || isWritable(folder)) continue
    remarks.push({
      weight: 'problem',
      path,
      message: { ru: `в папку ${folder} нельзя писать`, en: `the folder ${folder} cannot be written` },
      remedy: { ru: 'Дайте права на неё или укажите другую', en: 'Give rights to it or name another' },
    })
  }
  const ownFiles = [
    ['masterKey', masterKeyFile(configuration.home)],
    ['', holdsSecrets(places) ? file : ''],
  ] as const
  for (const [path, name] of ownFiles) {
    if (name === '' || !readableByOthers(name)) continue
    remarks.push({
      weight: path === 'masterKey' ? 'problem' : 'warning',
      path,
      message: {
        ru: `секреты в ${name} может прочитать не только владелец`,
        en: `others than the owner may read the secrets in ${name}`,
      },
      remedy: { ru: `chmod 600 ${name}`, en: `chmod 600 ${name}` },
    })
  }
  return remarks
}

const holdsSecrets = (places: Loaded['places']): boolean =>
  keys.some(({ path, meta }) => meta.secret && places.get(path)?.kind === 'file')

/** A folder that does not exist yet is as good as the nearest one above it that does. */
function isWritable(folder: string): boolean {
  const found = statOf(folder)
  if (!found) return dirname(folder) !== folder && isWritable(dirname(folder))
  if (!found.isDirectory()) return false
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
