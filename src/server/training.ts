import type { MiddlewareHandler } from 'hono'

const words = {
  ru: { stamp: 'УЧЕБНАЯ КОПИЯ', told: 'Люди вымышлены, решения ничего не значат, письма не уходят.' },
  en: { stamp: 'TRAINING COPY', told: 'The people are invented, decisions mean nothing, no letter leaves.' },
} as const

/**
 * Says on every page of a training copy what it is, and stamps every paper. It stands before all that makes pages, so that a new page
 * cannot forget it.
 */
export const sayTraining: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('x-mera-training', 'true')
  if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return
  const page = await c.res.text()
  const { stamp, told } = words[/<html[^>]* lang="en"/.test(page) ? 'en' : 'ru']
  const banner = `<p class="training" role="note"><strong>${stamp}.</strong> ${told}</p>`
  const said = page
    .replace(/<body[^>]*>/, (body) => `${body}${banner}`)
    .replace(/<article class="doc"[^>]*>/g, (sheet) => `${sheet}<p class="doc-stamp">${stamp}</p>`)
  const headers = new Headers(c.res.headers)
  headers.delete('content-length')
  // Hono keeps the headers of the answer before unless it is taken away first.
  const { status } = c.res
  c.res = undefined
  c.res = new Response(said, { status, headers })
}
