import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { documentCss } from '../../documents/index.ts'
import type { Calendar, Regulation } from '../../kernel/index.ts'
import { type ContestSource, contestPages } from './contests/routes.tsx'
import { regulationPages, type WordingSource } from './regulation/routes.tsx'
import { rulePages } from './rules/routes.tsx'
import { base } from './styles/base.ts'
import { fontFaces, fontFile } from './styles/fonts.ts'
import { tokens } from './styles/tokens.ts'
import { verifyPages } from './verify.tsx'

/** What the public site is built from. */
export interface SiteParts {
  readonly programmes: readonly Regulation[]
  readonly calendar: Calendar
  /** Calendars that the tenant brought in, which receipts may name. */
  readonly keptCalendars?: () => readonly Calendar[]
  readonly wording: WordingSource
  readonly contests: ContestSource
}

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1f4e9e"/><path d="M7 24V8l9 10 9-10v16" fill="none" stroke="#fff" stroke-width="3"/></svg>`
const css = `${fontFaces}\n${tokens}\n${base}`
const day = 'public, max-age=86400'

/** The public site: every page readable without login and without scripts. */
export function publicSite(parts: SiteParts): Hono {
  const app = new Hono()
  app.get('/assets/mera.css', (c) =>
    c.body(css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  )
  app.get('/assets/document.css', (c) =>
    c.body(`${fontFaces}\n${documentCss}`, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  )
  app.get('/assets/mera.svg', (c) =>
    c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': day }),
  )
  app.get('/assets/fonts/:name', (c) => {
    const file = fontFile(c.req.param('name'))
    if (!file) return c.notFound()
    return c.body(Readable.toWeb(file) as ReadableStream, 200, {
      'content-type': 'font/woff2',
      'cache-control': `${day}, immutable`,
    })
  })
  app.route('/', contestPages(parts.contests))
  app.route('/', rulePages(parts.programmes, parts.calendar))
  app.route('/', regulationPages(parts.programmes, parts.wording))
  app.route('/', verifyPages({ calendar: parts.calendar, kept: parts.keptCalendars ?? (() => []) }))
  return app
}
