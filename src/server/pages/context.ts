import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../kernel/index.ts'
import { languageOf, languages } from '../api/index.ts'
import { type Word, word } from './words.ts'

/** Whether a page is read by somebody who signed in. */
export type Visitor = 'guest' | 'known'

declare module 'hono' {
  interface ContextVariableMap {
    visitor: Visitor
    desk: boolean
    languages: readonly Language[]
  }
}

/** How a page is shown: language, theme and the address it stands at. */
export interface Look {
  readonly language: Language
  /** Languages that the page offers; Russian and English where nothing is said. */
  readonly languages?: readonly Language[]
  readonly theme: 'light' | 'dark' | 'auto'
  readonly path: string
  readonly t: (key: Word) => string
  /** Absent where nobody can sign in: the site then shows no way to it. */
  readonly visitor?: Visitor
  /** Whether there is a desk to lead to. */
  readonly desk: boolean
  /** What the links that change language and theme keep of the query, `&next=%2F` say. */
  readonly keep?: string
}

const year = 60 * 60 * 24 * 365

/** Reads language and theme: the address first (and remembers it), then the cookie, then the browser; Russian by default. */
export function lookOf(c: Context): Look {
  const asked = c.req.query('lang')
  const browser = languageOf(c.req.header('accept-language'), languages)
  const stored = getCookie(c, 'lang')
  const language =
    languages.find((known) => known === asked) ?? languages.find((known) => known === stored) ?? browser
  if (asked === language) setCookie(c, 'lang', language, { path: '/', maxAge: year, sameSite: 'Lax' })
  const wanted = c.req.query('theme')
  const kept = getCookie(c, 'theme')
  const theme =
    wanted === 'dark' || wanted === 'light' ? wanted : kept === 'dark' || kept === 'light' ? kept : 'auto'
  if (wanted === theme) setCookie(c, 'theme', theme, { path: '/', maxAge: year, sameSite: 'Lax' })
  const visitor = c.get('visitor')
  const offered = c.get('languages')
  return {
    language,
    theme,
    path: c.req.path,
    t: (key) => word(language, key),
    desk: c.get('desk') === true,
    ...(offered ? { languages: offered } : {}),
    ...(visitor ? { visitor } : {}),
  }
}
