import type { Context } from 'hono'
import { z } from 'zod'
import { draftProblems } from '../../../drafts/index.ts'
import type { Json, Text } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { etag } from '../http/headers.ts'
import { type Params, readQuery } from '../http/query.ts'
import type { Known } from '../reader.ts'
import { headOf, savedOf } from './answer.ts'
import type { DraftsApiParts } from './parts.ts'
import { expectedOf, formFor, placeOf, placeParams } from './place.ts'
import { draftList, draftSaved, draftView } from './shapes.ts'

interface Call {
  readonly c: Context
  readonly parts: DraftsApiParts
  readonly viewer: Known
}

/** A route of drafts: what the description of the API says of it, and what does it. */
export interface DraftRoute {
  readonly method: 'get' | 'put' | 'delete'
  /** With places `{name}`. */
  readonly path: string
  readonly summary: Text
  readonly params?: Params
  readonly headers?: z.ZodObject
  readonly input?: z.ZodType
  readonly output: z.ZodType | null
  readonly status: 200 | 204
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<Response>
}

const ROOT = '/api/v1/drafts'
const ONE = `${ROOT}/{procedure}/{action}`

const seen = (description: string) => z.object({ 'if-match': z.string().optional().meta({ description }) })

const ownerOf = ({ tenant, person }: Known) => ({ tenant, person })

/** Every route of drafts; the application is built from this list. */
export const draftRoutes: readonly DraftRoute[] = [
  {
    method: 'get',
    path: ROOT,
    summary: { ru: 'Мои черновики, последний первым', en: 'My drafts, the latest first' },
    output: draftList,
    status: 200,
    refusals: [401, 422],
    async handle({ c, parts, viewer }) {
      readQuery(c, {})
      const drafts = await parts.drafts.list(ownerOf(viewer))
      return c.json({ items: drafts.map((draft) => headOf(parts, draft)) })
    },
  },
  {
    method: 'get',
    path: ONE,
    summary: { ru: 'Мой черновик этого действия', en: 'My draft of this action' },
    params: placeParams,
    output: draftView,
    status: 200,
    refusals: [401, 404, 422],
    async handle({ c, parts, viewer }) {
      const draft = await parts.drafts.read(ownerOf(viewer), placeOf(c))
      if (!draft) throw draftProblems.unknown()
      c.header('etag', etag(draft.version))
      return c.json({ ...(await savedOf(parts, viewer, draft, draft.body)), body: draft.body })
    },
  },
  {
    method: 'put',
    path: ONE,
    summary: { ru: 'Сохранить черновик этого действия', en: 'Save the draft of this action' },
    params: placeParams,
    headers: seen(
      'The version that was read or saved last, in quotes; none for the first save, * for whichever stands',
    ),
    input: z.unknown().meta({ description: 'What was typed: any JSON, however unfinished' }),
    output: draftSaved,
    status: 200,
    refusals: [401, 404, 409, 413, 415, 422],
    async handle({ c, parts, viewer }) {
      const place = placeOf(c)
      await formFor(parts, viewer, place)
      const expected = expectedOf(c, 0)
      const body = (await readBody(c)) as Json
      const head = await parts.drafts.save(ownerOf(viewer), place, body, expected)
      c.header('etag', etag(head.version))
      return c.json(await savedOf(parts, viewer, head, body))
    },
  },
  {
    method: 'delete',
    path: ONE,
    summary: { ru: 'Удалить свой черновик', en: 'Remove a draft of mine' },
    params: placeParams,
    headers: seen('The version to be removed, in quotes; whichever stands where none is named'),
    output: null,
    status: 204,
    refusals: [401, 404, 409, 422],
    async handle({ c, parts, viewer }) {
      await parts.drafts.remove(ownerOf(viewer), placeOf(c), expectedOf(c, 'any'))
      return c.body(null, 204)
    },
  },
]
