import type { Context } from 'hono'
import type { Chunks, FileRecord } from '../../../files/index.ts'
import type { Identity } from '../parts.ts'
import { attachment } from './disposition.ts'
import type { FileSeen, FilesApiParts } from './parts.ts'
import { rangeOf } from './range.ts'
import { fileRefusals } from './refusals.ts'
import { viewOf } from './view.ts'

/** A file that the person may read. To others it is as unknown as one that is not there. @throws Problem FILE_UNKNOWN */
export async function readable(parts: FilesApiParts, identity: Identity, id: string): Promise<FileRecord> {
  const file = await parts.files.find(identity.tenant, id)
  const isTheirs = file?.uploadedBy === identity.person || file?.subject === identity.person
  if (!file || !(isTheirs || (await parts.mayRead(identity, file)))) throw fileRefusals.unknown()
  return file
}

const seen = ({ tenant, person, roles }: Identity, file: FileRecord, what: FileSeen['what']): FileSeen => ({
  tenant,
  viewer: person,
  roles,
  subject: file.subject,
  file: file.id,
  sha256: file.sha256,
  what,
})

/** The record of a file. Its name is personal, so a look at it is taken down. */
export async function fileRecord(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const file = await readable(parts, identity, c.req.param('id') ?? '')
  const name = await parts.files.nameOf(file)
  await parts.accessed(seen(identity, file, 'record'))
  return c.json(viewOf(file, name))
}

/**
 * The bytes of a file, or a part of them. Nothing of it runs in a browser: it is saved, its kind is not guessed, and what is
 * opened all the same stands in a sandbox.
 */
export async function fileContent(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const file = await readable(parts, identity, c.req.param('id') ?? '')
  const tag = `"${file.sha256}"`
  // Part of another version cannot be joined to what the caller has (RFC 9110 section 13.1.5).
  const isSame = (c.req.header('if-range') ?? tag) === tag
  const range = isSame ? rangeOf(c.req.header('range'), file.size) : null
  c.header('accept-ranges', 'bytes')
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${file.size}`)
    throw fileRefusals.range(file.size)
  }
  const { name, bytes } = await parts.files.contentOf(file, range ?? undefined)
  const { first, last } = range ?? { first: 0, last: file.size - 1 }
  await parts.accessed(seen(identity, file, 'content'))
  const headers = {
    'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType!,
    'content-length': String(last - first + 1),
    'content-disposition': attachment(name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    etag: tag,
    ...(range && { 'content-range': `bytes ${first}-${last}/${file.size}` }),
  }
  const status = range ? 206 : 200
  return c.req.method === 'HEAD'
    ? c.body(null, status, headers)
    : c.body(await streamOf(bytes), status, headers)
}

/** Kinds of files that a browser shows by itself, without running anything of them, and how a copy of each is called. */
const shownHere: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
}

/**
 * A file that a case names by its hash, shown in the browser to whoever sees the case. Neither its name nor who brought it is
 * told: a name may be that of the applicant (`mayRead` looks at the case, which shows the hash alone). Others are unknown.
 */
export async function shownContent(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const sha256 = c.req.param('sha256') ?? ''
  const known = /^[0-9a-f]{64}$/.test(sha256) ? await parts.files.byHash(identity.tenant, sha256) : []
  for (const file of known) {
    const isTheirs = file.uploadedBy === identity.person || file.subject === identity.person
    if (!(isTheirs || (await parts.mayRead(identity, file)))) continue
    const ending = shownHere[file.mediaType ?? '']
    const { bytes } = await parts.files.contentOf(file)
    await parts.accessed(seen(identity, file, 'content'))
    const isPdf = file.mediaType === 'application/pdf'
    const headers = {
      'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType!,
      'content-length': String(file.size),
      'content-disposition': ending
        ? `inline; filename="${sha256.slice(0, 8)}.${ending}"`
        : attachment(sha256.slice(0, 8)),
      // A browser shows a PDF in a place of its own, which a sandbox would keep it from.
      'content-security-policy': `${isPdf ? '' : 'sandbox; '}default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`,
      etag: `"${sha256}"`,
    }
    return c.req.method === 'HEAD' ? c.body(null, 200, headers) : c.body(await streamOf(bytes), 200, headers)
  }
  throw fileRefusals.unknown()
}

/** The first chunk is read, and so authenticated, before the answer begins. */
async function streamOf(bytes: Chunks): Promise<ReadableStream<Uint8Array>> {
  const chunks = bytes[Symbol.asyncIterator]()
  let next = await chunks.next()
  return new ReadableStream(
    {
      async pull(controller) {
        if (next.done) return controller.close()
        controller.enqueue(next.value)
        next = await chunks.next()
        if (next.done) controller.close()
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
