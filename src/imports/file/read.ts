import { readCsv } from './csv.ts'
import { registryLimits } from './limits.ts'
import { tooLarge, unreadable } from './problems.ts'
import type { Sheet } from './sheet.ts'
import { readXlsx } from './xlsx.ts'

/** Looks into an archive without unpacking it; told by codes of what is wrong, none for a sound one. */
export type Inspect = (
  bytes: Buffer,
) => Promise<{ readonly mediaType: string | null; readonly codes: readonly string[] }>

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const startsWith = (bytes: Uint8Array, hex: string) =>
  Buffer.from(bytes.subarray(0, hex.length >> 1)).toString('hex') === hex

const refused = (codes: readonly string[]) =>
  unreadable(
    '',
    { ru: `книга не принята: ${codes.join(', ')}`, en: `the workbook is not accepted: ${codes.join(', ')}` },
    {
      ru: 'Сохраните таблицу как XLSX без макросов или как CSV',
      en: 'Save the table as XLSX without macros, or as CSV',
    },
  )

/** Reads a registry by what its bytes are, not by its name. @throws Problem REGISTRY_UNREADABLE */
export async function readRegistry(bytes: Uint8Array, inspect: Inspect): Promise<readonly Sheet[]> {
  if (bytes.length > registryLimits.bytes)
    throw tooLarge('', { ru: 'файл слишком велик', en: 'the file is too large' })
  if (startsWith(bytes, '504b0304')) {
    const { mediaType, codes } = await inspect(Buffer.from(bytes))
    const wrong = mediaType === XLSX ? codes : [...codes, 'type']
    if (wrong.length > 0) throw refused(wrong)
    return readXlsx(bytes)
  }
  // An old workbook is no text; neither is anything else with zero bytes.
  if (startsWith(bytes, 'd0cf11e0') || bytes.subarray(0, 4096).includes(0)) throw refused(['type'])
  return readCsv(bytes)
}
