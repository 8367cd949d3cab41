import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Identity } from '../../access/index.ts'
import type { Regulation } from '../../kernel/index.ts'
import { lookOf } from '../pages/index.ts'
import { type DeskFiles, packer } from './assets.ts'
import { clausesOf, deskModel, inputSchema } from './model.ts'
import { type PapersParts, papersPages } from './papers.tsx'
import { readingsModel } from './readings.ts'
import { Shell } from './shell.tsx'

export interface DeskParts {
  readonly programmes: readonly Regulation[]
  /** What print pages stand on; without it there are none. */
  readonly papers?: Omit<PapersParts, 'programmes'>
  readonly files: DeskFiles
  readonly identityOf: (c: Context) => Promise<Identity | null>
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/**
 * The desk: one page whose script does the rest through the API, its files, and what it knows of the programmes. A file's
 * name follows from its content, so it is kept for ever.
 */
export function deskPages({ programmes, files, identityOf, papers }: DeskParts): Hono {
  const app = new Hono()
  const pack = packer()
  const packed = (c: Context, name: string, type: string, cache: string, read: () => Uint8Array | null) => {
    const found = pack(name, read, c.req.header('accept-encoding') ?? '')
    if (found === null) return c.notFound()
    if (found.encoding) c.header('content-encoding', found.encoding)
    return c.body(found.body, 200, { 'content-type': type, 'cache-control': cache, vary: 'accept-encoding' })
  }
  const guarded = (framedBy: "'none'" | "'self'") =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: [framedBy],
      },
      referrerPolicy: 'same-origin',
    })
  const [whole, paper] = [guarded("'none'"), guarded("'self'")]
  // A paper is shown within the page on which it is signed.
  app.use('/desk/*', (c, next) => (c.req.path.startsWith('/desk/papers/') ? paper(c, next) : whole(c, next)))
  app.get('/desk/assets/:name', (c) => {
    const name = c.req.param('name')
    const type = /^web-[\w-]+\.(js|css)$/.exec(name)?.[1]
    if (type === undefined) return c.notFound()
    return packed(c, name, TYPES[type]!, 'public, max-age=31536000, immutable', () => files.read(name))
  })
  const json = (c: Context, name: string, make: () => object | null) =>
    packed(c, name, 'application/json', 'no-cache', () => {
      const made = make()
      return made && Buffer.from(JSON.stringify(made))
    })
  app.get('/desk/model', (c) => json(c, 'model', () => deskModel(programmes)))
  app.get('/desk/model/:procedure/:action', (c) => {
    const { procedure, action } = c.req.param()
    return json(c, `${procedure}/${action}`, () => inputSchema(programmes, procedure, action))
  })
  app.get('/desk/model/:procedure/:action/clauses', (c) => {
    const { procedure, action } = c.req.param()
    return json(c, `${procedure}/${action}/clauses`, () => clausesOf(programmes, procedure, action))
  })
  app.get('/desk/readings/:procedure', (c) => {
    const { procedure } = c.req.param()
    return json(c, `${procedure}/readings/`, () => readingsModel(programmes, procedure))
  })
  if (papers) app.route('/', papersPages({ programmes, ...papers }))
  const page = async (c: Context) => {
    const who = await identityOf(c)
    const look = lookOf(c)
    c.header('cache-control', 'no-store')
    if (!who) return c.redirect(`/access/sign-in?next=${encodeURIComponent(c.req.path)}`)
    return c.html(<Shell look={look} files={files} who={who} />)
  }
  app.get('/desk', page)
  app.get('/desk/*', page)
  return app
}
