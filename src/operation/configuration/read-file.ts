import { readFileSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { inHome } from '../../home/index.ts'
import type { Text } from '../../kernel/index.ts'

/** Reads a text, null where there is no such file. Any other failure comes back as words. */
export function textOf(path: string): { text: string } | { failure: Text; missing: boolean } {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const known: Readonly<Record<string, Text>> = {
      ENOENT: { ru: `файла ${path} нет`, en: `there is no file ${path}` },
      EACCES: { ru: `файл ${path} нельзя прочитать: нет прав`, en: `the file ${path} may not be read` },
      EISDIR: { ru: `${path} – папка`, en: `${path} is a folder` },
    }
    const failure = known[code] ?? {
      ru: `файл ${path} не прочитан (${code})`,
      en: `the file ${path} was not read (${code})`,
    }
    return { failure, missing: code === 'ENOENT' || code === 'ENOTDIR' }
  }
}

/** The file of the configuration: the one MERA_CONFIG names, which must exist, else one in the folder of data. */
export function fileOf(env: NodeJS.ProcessEnv, home: string): { path: string; mustExist: boolean } {
  const named = env.MERA_CONFIG
  if (named) return { path: isAbsolute(named) ? named : resolve(named), mustExist: true }
  return { path: inHome(home, 'mera.config.json'), mustExist: false }
}

/** What lies at a path; undefined where nothing does or where it may not be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
