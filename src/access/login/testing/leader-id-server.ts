import { randomUUID } from 'node:crypto'
import { type Answer, type Asked, type Listening, listen } from './listen.ts'

/** How the server behaves; a test changes it while it runs. */
export interface LeaderIdBehaviour {
  clientId: string
  clientSecret: string
  redirectUri: string
  profile: { readonly id: number } & Readonly<Record<string, unknown>>
  declines?: boolean
  /** Answers instead of its own, by path. */
  instead?: (asked: Asked) => Answer | undefined
}

/** A Leader-ID that behaves as its clients have seen it: site and API in one, JSON for the token, single-use codes. */
export async function startLeaderId(behaviour: LeaderIdBehaviour): Promise<Listening & { asked: Asked[] }> {
  const asked: Asked[] = []
  const codes = new Set<string>()
  const tokens = new Set<string>()

  const authorize = ({ url: { searchParams: given } }: Asked): Answer => {
    if (given.get('client_id') !== behaviour.clientId || given.get('redirect_uri') !== behaviour.redirectUri)
      return { status: 400, html: '<h1>Unknown application</h1>' }
    const back = new URL(behaviour.redirectUri)
    back.searchParams.set('state', given.get('state') ?? '')
    if (behaviour.declines) {
      back.searchParams.set('error', 'access_denied')
      return { redirect: back.href }
    }
    const code = randomUUID()
    codes.add(code)
    back.searchParams.set('code', code)
    return { redirect: back.href }
  }

  const exchange = ({ headers, body }: Asked): Answer => {
    if (!headers['content-type']?.startsWith('application/json'))
      return { status: 415, json: { message: 'JSON only' } }
    const given: Record<string, unknown> = JSON.parse(body)
    if (given.client_id !== behaviour.clientId || given.client_secret !== behaviour.clientSecret)
      return { status: 401, json: { message: 'Unknown application' } }
    if (given.grant_type !== 'authorization_code' || !codes.delete(String(given.code)))
      return { status: 400, json: { message: 'The code is wrong' } }
    const token = randomUUID()
    tokens.add(token)
    return {
      status: 200,
      json: { access_token: token, refresh_token: randomUUID(), user_id: behaviour.profile.id },
    }
  }

  const profile = ({ headers }: Asked): Answer =>
    tokens.has(headers.authorization?.replace(/^Bearer /, '') ?? '')
      ? { status: 200, json: behaviour.profile }
      : { status: 401, json: { message: 'Unauthorized' } }

  const listening = await listen((request) => {
    asked.push(request)
    const { method, url } = request
    const planted = behaviour.instead?.(request)
    if (planted) return planted
    if (method === 'GET' && url.pathname === '/apps/authorize') return authorize(request)
    if (method === 'POST' && url.pathname === '/api/v1/oauth/token') return exchange(request)
    if (method === 'GET' && url.pathname === `/api/v1/users/${behaviour.profile.id}`) return profile(request)
    return { status: 404, html: '<h1>404</h1>' }
  })
  return { ...listening, asked }
}
