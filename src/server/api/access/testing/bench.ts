import type { Hono } from 'hono'
import type { AccessSettings, Opened } from '../../../../access/index.ts'
import type { LoginProvider } from '../../../../access/login/index.ts'
import { type AccessBench, accessBench, PASSWORD, TENANT } from '../../../../memory/access/testing/index.ts'
import { accessApi } from '../app.ts'
import type { AccessApiParts, PeopleSeen } from '../parts.ts'

/** A browser: keeps its cookies and says where it comes from. */
export interface Browser {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** The same, and its JSON. */
  ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>
  readonly cookies: Map<string, string>
}

/** Access over HTTP in memory. */
export interface ApiBench extends AccessBench {
  readonly api: AccessApiParts
  readonly app: Hono
  readonly seen: PeopleSeen[]
  browser(): Browser
  /** A browser in which a person is signed in. */
  browserOf(opened: Opened): Browser
  /** A signed-in administrator with codes. */
  adminBrowser(): Promise<Browser & { readonly person: string }>
}

const ORIGIN = 'https://mera.example.org'

/** Makes one. */
export function apiBench(
  settings: Partial<AccessSettings> = {},
  providers: readonly LoginProvider[] = [],
  made: AccessBench = accessBench({}, settings),
): ApiBench {
  const seen: PeopleSeen[] = []
  const api: AccessApiParts = {
    access: made.parts,
    providers,
    tenantOf: () => TENANT,
    addressOf: (c) => c.req.header('x-test-place') ?? '192.0.2.7',
    accessed: async (entry) => {
      seen.push(entry)
    },
  }
  const app = accessApi(api)

  function browser(): Browser {
    const cookies = new Map<string, string>()
    async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await app.request(`${ORIGIN}/api/v1/access${path}`, {
        method,
        headers: {
          ...(cookie ? { cookie } : {}),
          'sec-fetch-site': 'same-origin',
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      return answer
    }
    return { send, ask: async (method, path, body) => (await send(method, path, body)).json(), cookies }
  }

  function browserOf({ secret }: Opened): Browser {
    const made = browser()
    made.cookies.set(
      `${api.access.settings.origin().startsWith('https:') ? '__Host-' : ''}mera-session`,
      secret,
    )
    return made
  }

  return {
    ...made,
    api,
    app,
    seen,
    browser,
    browserOf,
    async adminBrowser() {
      const { person } = await made.administrator()
      const open = browser()
      const mail = 'admin@example.org'
      made.clock.tick(60_000)
      const { ticket } = await open.ask<{ ticket: string }>('POST', '/sign-in', { mail, password: PASSWORD })
      const code = await made.latestCode(person)
      await open.ask('POST', '/sign-in/code', { ticket, code })
      return { ...open, person }
    },
  }
}
