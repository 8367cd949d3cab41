import type { Context } from 'hono'
import { read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { knownViewer } from '../reader.ts'
import { readUpTo } from './shapes.ts'

/** `POST /notices/<notice>/read`: that the caller has read one; done again it changes nothing. */
export async function markNoticeRead(c: Context, parts: ApiParts): Promise<Response> {
  const { tenant, person } = await knownViewer(c, parts)
  const id = c.req.param('notice') ?? ''
  const known =
    /^[\w-]{1,80}$/.test(id) && (await parts.notices.read(tenant, person, id, parts.engine.parts.clock.now()))
  if (!known) throw refusals.unknownNotice()
  return c.body(null, 204)
}

/** `POST /notices/read`: that the caller has read one and all before it. */
export async function markNoticesRead(c: Context, parts: ApiParts): Promise<Response> {
  const { tenant, person } = await knownViewer(c, parts)
  const { upTo } = read(readUpTo, await readBody(c))
  const count = await parts.notices.readUpTo(tenant, person, upTo, parts.engine.parts.clock.now())
  if (count === null) throw refusals.unknownNotice()
  return c.json({ read: count })
}
