import { isUtf8 } from 'node:buffer'
import { invalidInput } from '../kernel/index.ts'
import { parseJson } from './parse.ts'

/**
 * Bytes as text.
 * @throws Problem INVALID_INPUT that tells the first line that is no UTF-8: a replaced letter would decide another case
 */
export function utf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const line = firstBrokenLine(bytes)
  throw invalidInput([
    {
      path: '',
      message: { ru: `строка ${line}: текст не в UTF-8`, en: `line ${line}: the text is not UTF-8` },
      remedy: { ru: 'Перекодируйте данные в UTF-8', en: 'Convert the data to UTF-8' },
      operands: { line },
    },
  ])
}

/** A line end never stands inside a UTF-8 character, so lines can be looked at one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

/** Reads JSON from bytes. @throws Problem INVALID_INPUT with the line (and column) where it stops being JSON in UTF-8 */
export const parseJsonBytes = (bytes: Uint8Array): unknown => parseJson(utf8(bytes))
