import { type FileFinding, finding } from '../findings.ts'
import { type Inspection, inspected } from './inspection.ts'
import { measure } from './unpack.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

/** Limits of what an archive may expand to; documents of office programs stay well within them. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes of all entries unpacked. */
  readonly unpacked: number
  /** Unpacked bytes for each packed one, looked at once `harmless` bytes are passed. */
  readonly ratio: number
  readonly harmless: number
}

export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  unpacked: 1024 ** 3,
  ratio: 200,
  harmless: 32 * 1024 ** 2,
}

/** An archive or an office document, every entry measured and none kept. */
export async function archive(bytes: Buffer, limits: ArchiveLimits): Promise<Inspection> {
  const entries = zipEntries(bytes, limits.entries)
  if (entries === 'damaged') return inspected('application/zip', [finding('zip.damaged')])
  if (entries === 'overlapping') return inspected('application/zip', [finding('zip.bomb')])
  const fault = byNames(entries) ?? (await byMeasure(entries, limits, bytes.length))
  const macros = entries.some(({ name }) => /vbaProject\.bin$|^Basic\//i.test(name))
  return inspected(kindOf(entries), [
    ...(fault ? [fault] : []),
    ...(macros ? [finding('office.macros')] : []),
  ])
}

/** A name that would lead out of the folder it is unpacked into: a path upwards, from the root, or of a drive. */
const leadsOut = (name: string) =>
  /^[\\/]|^[a-z]:|\0/i.test(name) || name.split(/[\\/]/).some((part) => part === '..')

function byNames(entries: readonly ZipEntry[]): FileFinding | null {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return finding('zip.encrypted')
  if (entries.some(({ name }) => leadsOut(name))) return finding('zip.unsafe-name')
  return null
}

async function byMeasure(
  entries: readonly ZipEntry[],
  limits: ArchiveLimits,
  length: number,
): Promise<FileFinding | null> {
  const most = Math.min(limits.unpacked, Math.max(limits.harmless, limits.ratio * length))
  let total = 0
  for (const entry of entries) {
    const measured = await measure(entry, most - total)
    if (measured === 'too-much') return finding('zip.bomb')
    if (!measured.isWhole) return finding('zip.damaged')
    total += measured.size
    if (total > most) return finding('zip.bomb')
  }
  return null
}

const OFFICE: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'wordprocessingml.document'],
  ['xl/workbook.xml', 'spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'presentationml.presentation'],
]
const OPEN = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/

/** Office Open XML by its parts (ECMA-376 part 2); OpenDocument by its first entry, which is stored (part 3 section 3.3). */
function kindOf(entries: readonly ZipEntry[]): string {
  const names = new Set(entries.map(({ name }) => name))
  const office = names.has('[Content_Types].xml') && OFFICE.find(([part]) => names.has(part))
  if (office) return `application/vnd.openxmlformats-officedocument.${office[1]}`
  const first = entries[0]
  const told = first?.name === 'mimetype' ? first.packed.toString('latin1', 0, 100) : ''
  return OPEN.test(told) ? told : 'application/zip'
}
