/**
 * Everything that may stand in a log line, and its form. This list is the whole protection: no field takes free text, so
 * names, addresses, numbers of documents and texts of persons cannot get in, whoever logs whatever. A value that does not
 * fit its form is replaced by `?`.
 */
const forms = {
  /** What keeps a server from being ready, a step of the stop, a key of the configuration. */
  part: /^[a-z][A-Za-z0-9.-]{0,60}$/,
  /** Our own id of the request. */
  request: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  method: /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|OTHER)$/,
  /** The pattern of the route, never the path: a path holds what people type. */
  route: /^\/[\w./:*{}|()+?@-]{0,120}$/,
  status: 'count',
  ms: 'measure',
  bytes: 'count',
  count: 'count',
  tenant: /^[a-z][a-z0-9-]{0,39}$/,
  procedure: /^[a-z][a-z-]{0,60}$/,
  action: /^[a-z][a-z-]{0,60}$/,
  /** The code of a problem or of a system error. */
  code: /^([A-Z][A-Z0-9_]{1,60}|[0-9][0-9A-Z]{4})$/,
  case: /^[a-z][a-z-]{0,60}-[0-9a-hjkmnp-tv-z]{16}$/,
  /** The class of an error, and where in the program it arose; never its message, which may quote what people typed. */
  error: /^[A-Z][A-Za-z]{1,40}$/,
  at: 'frames',
  signal: /^SIG[A-Z]{2,8}$/,
  address: /^https?:\/\/[\w.[\]:-]{1,80}\/?$/,
  version: /^\d+\.\d+\.\d+[\w.-]{0,20}$/,
  migration: /^\d{3}-[a-z-]{1,60}$/,
} as const

type Form<T> = T extends 'count' | 'measure' ? number : T extends 'frames' ? readonly string[] : string

/** The fields a log line may hold. */
export type LogFields = { readonly [Name in keyof typeof forms]?: Form<(typeof forms)[Name]> | undefined }

const FRAME = /^[\w$.<>[\] ]{0,80}@[\w.@+-]{1,80}:\d{1,7}:\d{1,7}$/
const WITHHELD = '?'

/** The fields that may leave, each in its form. What the list does not name is left out. */
export function allowed(fields: LogFields): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, form] of Object.entries(forms)) {
    const value = Object.hasOwn(fields, name) ? fields[name as keyof LogFields] : undefined
    if (value !== undefined) out[name] = fitted(value, form)
  }
  return out
}

function fitted(value: unknown, form: RegExp | string): unknown {
  if (form === 'count') return Number.isSafeInteger(value) ? value : WITHHELD
  if (form === 'measure')
    return typeof value === 'number' && Number.isFinite(value) ? Math.round(value * 10) / 10 : WITHHELD
  if (form instanceof RegExp) return typeof value === 'string' && form.test(value) ? value : WITHHELD
  return Array.isArray(value)
    ? value.map((frame) => (typeof frame === 'string' && FRAME.test(frame) ? frame : WITHHELD))
    : WITHHELD
}
