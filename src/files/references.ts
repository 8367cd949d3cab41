import type { FileParts } from './parts.ts'
import { problems } from './problems.ts'
import type { FileRecord, Holder } from './record.ts'

/** A file that a command or a draft names, and the field in which it does. */
export interface Named {
  readonly path: string
  readonly sha256: string
}

/** Who names files and what refers to them from then on. */
export interface Naming {
  readonly tenant: string
  /** Who names them: their own files, and those of which they are the subject. */
  readonly person: string
  readonly holder: Holder
  readonly named: readonly Named[]
  /** Whether the person may name a file that is not theirs: one they may read, usually. By default none. */
  readonly mayName?: (file: FileRecord) => Promise<boolean>
}

const TRIES = 3

/**
 * Notes that a case or a draft refers to the named files, all or none. It comes before the commit of the event that names
 * them; where that is refused, `release` takes the references back. Only accepted files are referred to.
 * @throws Problem FILE_NOT_UPLOADED, FILE_QUARANTINED, FILE_REFUSED, FILE_ERASED
 */
export async function reference(parts: FileParts, naming: Naming): Promise<readonly FileRecord[]> {
  for (let n = 1; ; n++) {
    const files: FileRecord[] = []
    for (const named of naming.named) files.push(await fileNamed(parts, naming, named))
    const ids = files.map(({ id }) => id)
    if (await parts.records.reference(naming.tenant, ids, naming.holder, parts.clock.now())) return files
    // One went between the look and the reference: look again, which tells which.
    if (n === TRIES) throw problems.notNamed(naming.named[0]!.path)
  }
}

async function fileNamed(
  { records }: FileParts,
  naming: Naming,
  { path, sha256 }: Named,
): Promise<FileRecord> {
  const candidates = await records.byHash(naming.tenant, sha256)
  const mine: FileRecord[] = []
  for (const file of candidates) {
    const isOwn = file.uploadedBy === naming.person || file.subject === naming.person
    if (isOwn || (await naming.mayName?.(file))) mine.push(file)
  }
  const whole = mine.filter(({ blob }) => blob !== null)
  const accepted = whole.find(({ state }) => state === 'accepted')
  if (accepted) return accepted
  if (whole.length > 0) throw problems.quarantined(path)
  if (mine.some(({ state }) => state !== 'refused')) throw problems.erased(path)
  const refused = mine.at(-1)
  throw refused ? problems.refused(refused, path) : problems.notNamed(path)
}

/** Is a file of these bytes referred to by anything? */
export async function isReferenced({ records }: FileParts, tenant: string, sha256: string): Promise<boolean> {
  for (const { id } of await records.byHash(tenant, sha256)) {
    if ((await records.holders(tenant, id)).length > 0) return true
  }
  return false
}
