import type { Context } from 'hono'
import { read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import type { ApiParts } from '../parts.ts'
import { knownViewer } from '../reader.ts'
import { noticeChoices } from './shapes.ts'

/** `GET /notices/choices`: of which kinds the caller wants no letters. */
export async function showChoices(c: Context, parts: ApiParts): Promise<Response> {
  const { tenant, person } = await knownViewer(c, parts)
  const silenced = (await parts.notices.silenced(tenant, [person])).get(person) ?? []
  return c.json({ silenced })
}

/** `PUT /notices/choices`: from now on. */
export async function changeChoices(c: Context, parts: ApiParts): Promise<Response> {
  const { tenant, person } = await knownViewer(c, parts)
  const { silenced } = read(noticeChoices, await readBody(c))
  await parts.notices.silence(tenant, person, [...new Set(silenced)])
  return showChoices(c, parts)
}
