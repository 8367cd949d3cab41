import type { Context } from 'hono'
import type { Chunks } from '../../../files/index.ts'
import type { Identity } from '../parts.ts'
import { fileNameIn, percentDecoded } from './disposition.ts'
import { boundaryOf, formFile } from './multipart.ts'
import { paced, usualPace } from './pace.ts'
import type { FilesApiParts } from './parts.ts'
import { fileRefusals } from './refusals.ts'
import { viewOf } from './view.ts'

interface Given {
  readonly name: string
  readonly subject: string | null
  readonly bytes: Chunks
  readonly size: number | null
}

/** Takes a file in, as the whole body or as a field of a form; 202 where its check is not over yet. */
export async function uploadFile(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const { tenant, person } = identity
  const given = await fileIn(c, parts)
  const subject = given.subject ?? person
  if (subject !== person && !(await parts.mayUploadFor?.(identity, subject))) throw fileRefusals.subject()
  const record = await parts.files.upload({ ...given, tenant, person, subject })
  const view = viewOf(record, await parts.files.nameOf(record))
  c.header('location', `/api/v1/files/${record.id}`)
  return c.json(view, record.state === 'quarantined' ? 202 : 201)
}

async function fileIn(c: Context, parts: FilesApiParts): Promise<Given> {
  const body = paced(c.req.raw.body, parts.pace ?? usualPace)
  const subject = c.req.query('subject') || null
  const type = c.req.header('content-type') ?? ''
  const length = c.req.header('content-length')
  if (/^multipart\/form-data\b/i.test(type)) {
    const boundary = boundaryOf(type)
    if (boundary === null) throw fileRefusals.form()
    const { name, fields, bytes } = await formFile(body, boundary)
    return { name: name ?? '', subject: fields.get('subject') || subject, bytes, size: null }
  }
  // A name that is wrongly encoded is as good as none.
  const named = c.req.header('x-file-name')
  const name =
    named === undefined ? fileNameIn(c.req.header('content-disposition') ?? '') : percentDecoded(named)
  return { name: name ?? '', subject, bytes: body, size: length === undefined ? null : Number(length) }
}
