import type { Context } from 'hono'
import { z } from 'zod'
import { comeOf, type Unfinished } from '../../../files/index.ts'
import { read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { wrong } from '../http/refusals.ts'
import type { Identity } from '../parts.ts'
import { paced, usualPace } from './pace.ts'
import type { FilesApiParts } from './parts.ts'
import { fileRefusals } from './refusals.ts'
import { viewOf } from './view.ts'

export const begunInput = z.strictObject({
  name: z.string().min(1).max(1000),
  size: z.int().min(0).meta({ description: 'Bytes of the whole file' }),
  subject: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Whose data it is; by default the uploader' }),
})

/** How far a file that comes in pieces has come. */
export const resumedSchema = z
  .object({
    id: z.string(),
    size: z.int().min(1),
    offset: z.int().min(0).meta({ description: 'Bytes that have come: the next piece begins here' }),
    file: z.string().nullable().meta({ description: 'The id of the file, once it is whole' }),
  })
  .meta({ id: 'UploadUnderWay' })

const PLACE = '/api/v1/files/uploads'

function told(c: Context, unfinished: Unfinished, status: 200 | 201): Response {
  const { id, size, file } = unfinished
  const offset = comeOf(unfinished)
  c.header('upload-offset', String(offset))
  c.header('upload-length', String(size))
  return c.json({ id, size, offset, file } satisfies z.infer<typeof resumedSchema>, status)
}

const own = (c: Context, { files }: FilesApiParts, { tenant, person }: Identity) =>
  files.standing(tenant, person, c.req.param('upload') ?? '')

/** `POST /files/uploads`: begins a file that comes in pieces. */
export async function beginUpload(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const { name, size, subject = identity.person } = read(begunInput, await readBody(c))
  if (subject !== identity.person && !(await parts.mayUploadFor?.(identity, subject)))
    throw fileRefusals.subject()
  const { tenant, person } = identity
  const begun = await parts.files.begin({ tenant, person, subject, name, size })
  c.header('location', `${PLACE}/${begun.id}`)
  return told(c, begun, 201)
}

/** `GET` or `HEAD /files/uploads/<upload>`: how far it has come. */
export const uploadStanding = async (c: Context, parts: FilesApiParts, identity: Identity) =>
  told(c, await own(c, parts, identity), 200)

/** `PATCH /files/uploads/<upload>`: the next piece; one that breaks off is not kept. */
export async function appendPiece(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const unfinished = await own(c, parts, identity)
  const after = c.req.header('upload-offset') ?? ''
  if (!/^\d{1,15}$/.test(after))
    throw wrong('Upload-Offset', {
      ru: 'назовите, с какого байта эта часть',
      en: 'name the byte it begins at',
    })
  const body = paced(c.req.raw.body, parts.pace ?? usualPace)
  const come = await parts.files.append(unfinished, Number(after), body)
  c.header('upload-offset', String(come))
  return c.body(null, 204)
}

/** `POST /files/uploads/<upload>/file`: makes the file, once all of it has come; done again it is the same. */
export async function finishUpload(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const record = await parts.files.finish(await own(c, parts, identity))
  c.header('location', `/api/v1/files/${record.id}`)
  const view = viewOf(record, await parts.files.nameOf(record))
  return c.json(view, record.state === 'quarantined' ? 202 : 201)
}

/** `DELETE /files/uploads/<upload>`: gives it up. */
export async function giveUpUpload(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  await parts.files.giveUp(await own(c, parts, identity))
  return c.body(null, 204)
}
