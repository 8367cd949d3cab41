import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type ApiParts, casesApi, restOfApi, rulesApi } from './api/index.ts'
import { ErrorPage, lookOf, publicSite, type SiteParts } from './pages/index.ts'

/** The whole server as one function from request to answer: the API and the public site. Without `api` only rules answer. */
export function createApp(parts: SiteParts, api?: ApiParts): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  app.route('/', rulesApi())
  if (api) app.route('/', casesApi(api))
  app.route('/', restOfApi())
  app.route('/', publicSite(parts))
  app.notFound((c) => c.html(<ErrorPage look={lookOf(c)} kind="404" />, 404))
  app.onError((error, c) => {
    console.error(error)
    return c.html(<ErrorPage look={lookOf(c)} kind="500" />, 500)
  })
  return app
}
