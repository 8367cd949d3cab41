import type { Opened } from '../../../access/index.ts'
import { type ApiBench, apiBench } from '../../api/access/testing/index.ts'
import { createApp } from '../../app.tsx'
import { memoryParts } from '../../testing/memory-parts.ts'
import type { DemonstrationAccount } from './visit.ts'

export const ORIGIN = 'https://mera.example.org'

/** A page as a browser got it. */
export interface Got {
  readonly status: number
  readonly location: string | null
  readonly text: string
  readonly headers: Headers
}

/** A browser without scripts: keeps cookies, opens pages, sends forms. */
export interface Reader {
  open(path: string, headers?: Record<string, string>): Promise<Got>
  send(
    path: string,
    fields?: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Got>
  readonly cookies: Map<string, string>
}

/** The whole site over access in memory. */
export interface SiteBench extends ApiBench {
  reader(): Reader
  /** A reader who is signed in. */
  readerOf(opened: Opened): Reader
}

/** Makes one. */
export function siteBench(
  settings: Parameters<typeof apiBench>[0] = {},
  providers: Parameters<typeof apiBench>[1] = [],
  demonstration?: readonly DemonstrationAccount[],
): SiteBench {
  const bench = apiBench(settings, providers)
  const app = createApp(memoryParts(), {
    access: bench.api,
    ...(demonstration ? { demonstration } : {}),
    failed: (error) => {
      throw error
    },
  })

  function reader(): Reader {
    const cookies = new Map<string, string>()
    async function ask(method: string, path: string, headers: Record<string, string>, body?: string) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await app.request(ORIGIN + path, {
        method,
        headers: {
          accept: 'text/html',
          'accept-language': 'ru',
          'sec-fetch-site': 'same-origin',
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      const { status, headers: told } = answer
      return { status, location: told.get('location'), text: await answer.text(), headers: told }
    }
    return {
      cookies,
      open: (path, headers = {}) => ask('GET', path, headers),
      send: (path, fields = {}, headers = {}) => {
        const pairs = Object.entries(fields).flatMap(([name, value]) =>
          [value].flat().map((one): [string, string] => [name, one as string]),
        )
        return ask('POST', path, headers, new URLSearchParams(pairs).toString())
      },
    }
  }

  return {
    ...bench,
    reader,
    readerOf({ secret }) {
      const made = reader()
      made.cookies.set('__Host-mera-session', secret)
      return made
    },
  }
}
