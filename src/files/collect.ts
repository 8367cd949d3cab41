import { DAY, later } from './limits.ts'
import type { FileParts } from './parts.ts'
import { sweepUnfinished } from './resumed.ts'

/** How many records or blobs are looked at in one go. */
const PAGE = 200
/** Bytes without a record are left alone this long: their upload may just be about to write it. */
const UNDER_WAY = DAY

/** What a collection removed. */
export interface Collected {
  readonly files: number
  readonly blobs: number
  readonly temporaries: number
}

/**
 * Removes files that nothing refers to for longer than the limits keep them, bytes that no record names (a crash between
 * two steps leaves such), and what broken uploads left.
 */
export async function collectUnreferenced(parts: FileParts, now: string): Promise<Collected> {
  const files = await collectRecords(parts, later(now, -parts.limits.keepDays * DAY))
  const old = later(now, -UNDER_WAY)
  const pieces = await sweepUnfinished(parts, old)
  const blobs = pieces + (await collectBlobs(parts, old))
  return { files, blobs, temporaries: await parts.blobs.sweep(old) }
}

async function collectRecords({ records, blobs }: FileParts, before: string): Promise<number> {
  for (let removed = 0; ; ) {
    // The record goes first: nothing can refer to the file any more when its bytes go.
    const taken = await records.takeUnreferenced(before, PAGE)
    for (const { blob } of taken) if (blob !== null) await blobs.remove(blob)
    removed += taken.length
    if (taken.length < PAGE) return removed
  }
}

async function collectBlobs({ records, blobs }: FileParts, before: string): Promise<number> {
  let removed = 0
  async function look(page: readonly string[]): Promise<void> {
    const known = await records.known(page)
    const orphans = page.filter((sha256) => !known.has(sha256))
    for (const orphan of orphans) await blobs.remove(orphan)
    removed += orphans.length
  }
  let page: string[] = []
  for await (const { sha256, at } of blobs.list()) {
    if (at >= before) continue
    page.push(sha256)
    if (page.length < PAGE) continue
    await look(page)
    page = []
  }
  await look(page)
  return removed
}

/** Removes the bytes of a subject whose key was destroyed; they could not be read any more. The records of whole files stay. */
export async function forget(
  { records, blobs }: FileParts,
  tenant: string,
  subject: string,
): Promise<number> {
  const pieces = await records.unfinished.removeOf(tenant, subject)
  const forgotten = [...(await records.forget(tenant, subject)), ...pieces]
  for (const blob of forgotten) await blobs.remove(blob)
  return forgotten.length
}
