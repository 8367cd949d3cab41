import { inspect } from 'node:util'

/** A value that is never printed: only `reveal` gives it, so that no log, dump or answer holds it by accident. */
export interface Secret {
  reveal(): string
  /** What may be seen of it. */
  readonly shown: string
}

const HIDDEN = '•••'

/** Wraps a value; `shown` is what people may see of it, such as an address without its password. */
export function makeSecret(value: string, shown: string = HIDDEN): Secret {
  return Object.freeze({
    reveal: () => value,
    shown,
    toString: () => shown,
    toJSON: () => shown,
    [inspect.custom]: () => shown,
  })
}

export const isSecret = (value: unknown): value is Secret =>
  typeof value === 'object' && value !== null && 'reveal' in value && 'shown' in value

/** A URL with its password hidden; nothing of it where it is no URL. */
export function withoutPassword(text: string): string {
  if (!URL.canParse(text)) return HIDDEN
  const url = new URL(text)
  if (url.password) url.password = HIDDEN
  for (const name of url.searchParams.keys())
    if (/password|secret|token|key/i.test(name)) url.searchParams.set(name, HIDDEN)
  return url.href.replaceAll(encodeURIComponent(HIDDEN), HIDDEN)
}

/** A value some of whose members are secrets in plain text: whoever prints it sees them hidden. */
export function withHidden<T extends object>(value: T, members: readonly string[]): T {
  const shown = () =>
    Object.fromEntries(
      Object.entries(value).map(([name, of]) => [name, members.includes(name) ? HIDDEN : of]),
    )
  const copy = { ...value }
  for (const name of ['toJSON', inspect.custom]) Object.defineProperty(copy, name, { value: shown })
  return copy
}
