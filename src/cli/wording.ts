import { Problem } from '../kernel/index.ts'
import { wordings } from '../programmes.ts'
import { decodeWording, type ImportResult, importRegulation } from '../wording/index.ts'
import { readBytes } from './file.ts'
import type { Io } from './io.ts'

/**
 * Reads an official text: the regulation is known by the text itself.
 * @throws Problem FILE_UNREADABLE; WORDING_… with the line and the reason where the file is no text of a known regulation
 */
export async function importFile(io: Io, path: string): Promise<ImportResult> {
  const text = decodeWording(await readBytes(io, path))
  let refusal: unknown
  for (const data of wordings) {
    try {
      return importRegulation(text, data)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refusal ??= error
    }
  }
  throw refusal
}
