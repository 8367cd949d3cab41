import type { Context } from 'hono'
import { z } from 'zod'
import { ADMINISTRATOR } from '../../../access/index.ts'
import { Problem, read, type Text } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import type { Known } from '../reader.ts'
import type { MailsApiParts } from './parts.ts'

const letter = z
  .object({
    key: z.string(),
    kind: z.string().meta({ description: 'Of the templates of letters' }),
    name: z.string().nullable().meta({ description: 'To whom' }),
    attempts: z.int().min(0),
    due: z.iso.datetime().meta({ description: 'When it is tried next, where it is not given up' }),
    failure: z
      .string()
      .nullable()
      .meta({ description: 'The code of why it was given up; null while it waits' }),
  })
  .meta({ id: 'StandingLetter' })
const mailPage = z.object({
  items: z.array(letter).meta({ description: 'Those given up first; 200 at most' }),
})
const retryInput = z.strictObject({ key: z.string().min(1).max(400) })

export type MailPage = z.infer<typeof mailPage>

export interface MailCall {
  readonly c: Context
  readonly parts: MailsApiParts
  readonly viewer: Known
}

/** A route of letters that were not sent. */
export interface MailRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: Text
  readonly roles: readonly string[]
  readonly input?: z.ZodType
  readonly output: z.ZodType
  readonly refusals: readonly number[]
  readonly handle: (call: MailCall) => Promise<unknown>
}

const ROOT = '/api/v1/mails'
const MOST = 200

async function standing({ parts, viewer }: MailCall): Promise<MailPage> {
  const { tenant, person, actor } = viewer
  const letters = await parts.mail.standing(tenant, MOST)
  const people = [...new Set(letters.map((one) => one.person))]
  const names = await parts.namesOf(tenant, people)
  if (people.length > 0)
    await parts.accessed({ tenant, viewer: person, roles: actor.roles, people, fields: ['name'] })
  return {
    items: letters.map(({ person: to, ...one }) => ({ ...one, name: names.get(to) ?? null })),
  }
}

/** Every route of letters that stand. */
export const standingRoutes: readonly MailRoute[] = [
  {
    method: 'get',
    path: ROOT,
    summary: { ru: 'Неотправленные письма', en: 'Letters that were not sent' },
    roles: [ADMINISTRATOR],
    output: mailPage,
    refusals: [401, 403],
    handle: standing,
  },
  {
    method: 'post',
    path: `${ROOT}/retry`,
    summary: { ru: 'Отправить письмо ещё раз', en: 'Send a letter once more' },
    roles: [ADMINISTRATOR],
    input: retryInput,
    output: mailPage,
    refusals: [401, 403, 404, 413, 415, 422],
    async handle(call) {
      const { c, parts, viewer } = call
      const { key } = read(retryInput, await readBody(c))
      if (!(await parts.mail.retry(viewer.tenant, key, parts.clock.now())))
        throw new Problem('UNKNOWN_LETTER', 'unknown', {
          ru: 'Такого письма нет: оно уже отправлено',
          en: 'There is no such letter: it was sent meanwhile',
        })
      return standing(call)
    },
  },
]
