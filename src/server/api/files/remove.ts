import type { Context } from 'hono'
import type { Identity } from '../parts.ts'
import type { FilesApiParts } from './parts.ts'
import { readable } from './read.ts'
import { fileRefusals } from './refusals.ts'

/** Deletes a file of the person's own that nothing refers to. */
export async function removeFile(c: Context, parts: FilesApiParts, identity: Identity): Promise<Response> {
  const file = await readable(parts, identity, c.req.param('id') ?? '')
  if (file.uploadedBy !== identity.person) throw fileRefusals.unknown()
  await parts.files.remove(file.tenant, file.id)
  return c.body(null, 204)
}
