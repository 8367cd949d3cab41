import { readFileSync } from 'node:fs'
import { Problem } from '../kernel/index.ts'
import { type Io, readInput } from './io.ts'

const reasons: Readonly<Record<string, { ru: string; en: string }>> = {
  ENOENT: { ru: 'такого файла нет', en: 'there is no such file' },
  EISDIR: { ru: 'это папка', en: 'it is a folder' },
  EACCES: { ru: 'нет прав на чтение', en: 'it may not be read' },
}

/** The bytes of a file, `-` for standard input. @throws Problem FILE_UNREADABLE */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  if (path === '-') return readInput(io)
  try {
    return readFileSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const message = reasons[code] ?? { ru: `ошибка чтения ${code}`, en: `a reading error ${code}` }
    const title = { ru: `Файл «${path}» не прочитан`, en: `The file "${path}" was not read` }
    throw new Problem('FILE_UNREADABLE', 'unknown', title, [{ path, message }])
  }
}
