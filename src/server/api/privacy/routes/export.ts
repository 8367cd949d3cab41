import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { dataCopy, jsonOf } from '../../../../privacy/index.ts'
import { languageOf } from '../../language.ts'
import { htmlOf } from '../readable.ts'
import { type PrivacyRoute, route } from '../route.ts'

const JSON_TYPE = 'application/json'
const HTML_TYPE = 'text/html'

/** Pieces of text as a body; one that fails midway cuts the answer off, so that nobody takes half a copy for a whole one. */
async function bodyOf(
  pieces: AsyncGenerator<string>,
  failed: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  // What fails at once is told as a problem: nothing has been sent yet.
  let next = await pieces.next()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          if (next.done) return controller.close()
          controller.enqueue(encoder.encode(next.value))
          next = await pieces.next()
          if (next.done) controller.close()
        } catch (error) {
          failed(error)
          controller.error(error)
        }
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

const wanted = (c: Context): string =>
  accepts(c, { header: 'Accept', supports: [JSON_TYPE, HTML_TYPE], default: JSON_TYPE })

/** A copy of one's own data. */
export const exportRoutes: readonly PrivacyRoute[] = [
  route({
    method: 'get',
    path: '/export',
    summary: {
      ru: 'Всё, что хранится обо мне: JSON, или страница для чтения (Accept: text/html)',
      en: 'Everything that is kept of me: JSON, or a page to read (Accept: text/html)',
    },
    roles: 'signed-in',
    browser: true,
    outputType: JSON_TYPE,
    async handle({ c, parts, who }) {
      const copy = await dataCopy(parts.privacy, who)
      const readable = wanted(c) === HTML_TYPE
      const pieces = readable ? htmlOf(copy, languageOf(c.req.header('accept-language'))) : jsonOf(copy)
      return c.body(await bodyOf(pieces, parts.failed), 200, {
        'content-type': `${readable ? HTML_TYPE : JSON_TYPE}; charset=utf-8`,
        ...(readable ? {} : { 'content-disposition': 'attachment; filename="my-data.json"' }),
      })
    },
  }),
]
