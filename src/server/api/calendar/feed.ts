import type { Context } from 'hono'
import { sha256Hex } from '../../../kernel/index.ts'
import { dutiesOf } from '../cases/index.ts'
import { readQuery, textParam } from '../http/query.ts'
import { refusals, wrong } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { knownAs } from '../reader.ts'
import { type Entry, icsOf } from './ics.ts'

export const calendarParams = {
  lang: textParam({ ru: 'Язык: ru или en', en: 'Language: ru or en' }, 2),
}

const names = { ru: 'Мера: мои сроки', en: 'Mera: my terms' }

/** `GET /calendar/<secret>.ics`: the terms of whoever the secret belongs to; any other address is as unknown as a wrong one. */
export async function calendarFeed(c: Context, parts: ApiParts): Promise<Response> {
  const { lang = 'ru' } = readQuery(c, calendarParams)
  if (lang !== 'ru' && lang !== 'en') throw wrong('lang', { ru: 'ru или en', en: 'ru or en' })
  const secret = /^([\w-]{20,100})\.ics$/.exec(c.req.param('file') ?? '')?.[1]
  const identity = secret && parts.calendar ? await parts.calendar.identityOf(secret) : null
  if (!identity || !parts.calendar) throw refusals.unknownPath()
  const { tasks, deadlines } = await dutiesOf(parts, knownAs(identity))
  const { engine, calendar } = parts
  const { registry, clock } = engine.parts
  const origin = calendar.origin()
  const entry = (
    key: string,
    due: string,
    title: Record<'ru' | 'en', string>,
    about: (typeof tasks)[number]['case'],
  ): Entry => {
    const kind = registry.procedure(about.procedure).title[lang]
    const row = 'state' in about ? about : null
    return {
      uid: `${sha256Hex(`${identity.tenant} ${about.case} ${key}`).slice(0, 32)}@mera`,
      day: due,
      summary: title[lang],
      description: [kind, row?.number && `№ ${row.number}`, row?.title].filter(Boolean).join(' · '),
      url: `${origin}/desk/cases/${about.procedure}/${encodeURIComponent(about.case)}`,
    }
  }
  const told = new Set(
    tasks.map(
      ({ deadline, case: about }) => deadline && `${about.case} ${deadline.key} ${deadline.instance}`,
    ),
  )
  const entries = [
    ...tasks.flatMap((task) =>
      task.due === null ? [] : [entry(`task ${task.key}`, task.due, task.title, task.case)],
    ),
    ...deadlines.flatMap(({ key, instance, due, title, mine, case: about }) =>
      mine && !told.has(`${about.case} ${key} ${instance}`)
        ? [entry(`deadline ${key} ${instance}`, due, title, about)]
        : [],
    ),
  ]
  c.header('content-disposition', 'inline; filename="mera.ics"')
  return c.body(icsOf(names[lang], clock.now(), entries), 200, {
    'content-type': 'text/calendar; charset=utf-8',
  })
}
