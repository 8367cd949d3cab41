import type { Context } from 'hono'
import { isDate, type Text } from '../../../kernel/index.ts'
import { textFault } from './clean.ts'
import { wrong } from './refusals.ts'

/** A query parameter: what it means, its JSON Schema for the description of the API, and how it is read. */
export interface Param<T = unknown> {
  readonly description: Text
  readonly schema: Readonly<Record<string, unknown>>
  /** May stand several times. */
  readonly many?: true
  /** Null where the text is no such value. */
  readonly read: (texts: readonly string[]) => T | null
}

export type Params = Readonly<Record<string, Param>>
export type Read<P extends Params> = { readonly [K in keyof P]?: P[K] extends Param<infer T> ? T : never }

const one =
  <T>(read: (text: string) => T | null) =>
  ([text]: readonly string[]): T | null =>
    text === undefined ? null : read(text)

export const textParam = (description: Text, maxLength = 200): Param<string> => ({
  description,
  schema: { type: 'string', minLength: 1, maxLength },
  read: one((text) => (text.length > 0 && text.length <= maxLength ? text : null)),
})

export const textsParam = (description: Text, most = 50): Param<readonly string[]> => ({
  description,
  schema: { type: 'array', maxItems: most, items: { type: 'string', minLength: 1, maxLength: 200 } },
  many: true,
  read: (texts) =>
    texts.length <= most && texts.every((t) => t.length > 0 && t.length <= 200) ? texts : null,
})

export const dayParam = (description: Text): Param<string> => ({
  description,
  schema: { type: 'string', format: 'date' },
  read: one((text) => (isDate(text) ? text : null)),
})

export const flagParam = (description: Text): Param<boolean> => ({
  description,
  schema: { type: 'boolean' },
  read: one((text) => (text === 'true' ? true : text === 'false' ? false : null)),
})

export const limitParam: Param<number> = {
  description: { ru: 'Сколько строк на странице, не больше 200', en: 'Rows a page, 200 at most' },
  schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  read: one((text) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 200 ? Number(text) : null,
  ),
}

export const cursorParam: Param<string> = textParam(
  { ru: 'Отметка next предыдущей страницы', en: 'The mark next of the page before' },
  4000,
)

const unknownName = (known: readonly string[]) => ({
  ru: `такого параметра нет; есть ${known.join(', ')}`,
  en: `there is no such parameter; there are ${known.join(', ')}`,
})

/**
 * Reads the query of a request: no parameter that is not known, none twice that stands once.
 * @throws Problem INVALID_INPUT naming the parameter
 */
export function readQuery<P extends Params>(c: Context, params: P): Read<P> {
  const found: Record<string, unknown> = {}
  for (const [name, texts] of Object.entries(c.req.queries())) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined
    if (!param) throw wrong(name, unknownName(Object.keys(params)))
    if (texts.length > 1 && !param.many)
      throw wrong(name, { ru: 'параметр указан дважды', en: 'the parameter stands twice' })
    const fault = texts.map(textFault).find((f) => f !== null)
    if (fault) throw wrong(name, fault)
    const value = param.read(texts)
    if (value === null)
      throw wrong(name, { ru: 'значение не подходит', en: 'the value does not fit' }, param.description)
    found[name] = value
  }
  return found as Read<P>
}
