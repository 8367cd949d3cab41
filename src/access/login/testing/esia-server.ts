import { randomUUID } from 'node:crypto'
import type { Gost } from '../gost.ts'
import { type ClientCard, type Fault, faults, requestFault } from './esia-check.ts'
import { type Claims, signedToken, type TokenSigner, tokenClaims } from './esia-token.ts'
import { type Answer, type Asked, type Listening, listen } from './listen.ts'

/** A person of the test server, in the shape of `/rs/prns/{oid}` and its roles. */
export interface EsiaPerson {
  readonly oid: number
  readonly trusted: boolean
  readonly profile: object
  readonly roles: readonly object[]
}

/** How the server behaves; a test changes it while it runs. */
export interface EsiaBehaviour {
  now: () => string
  card: ClientCard
  signer: TokenSigner
  person: EsiaPerson
  /** The person declines. */
  declines?: boolean
  /** Faults planted into what it sends. */
  claims?: (claims: Claims, use: 'id' | 'access') => Claims
  token?: (token: string, use: 'id' | 'access') => string
  reply?: (reply: Claims) => Claims
  /** Answers instead of its own, by path. */
  instead?: (asked: Asked) => Answer | undefined
}

interface Given {
  readonly redirectUri: string
  readonly scope: string
}

/** A state login that behaves as its protocol says: checks every signature, time, state and code, signs its tokens. */
export async function startEsia(
  gost: Gost,
  behaviour: EsiaBehaviour,
): Promise<Listening & { asked: Asked[] }> {
  const asked: Asked[] = []
  const states = new Set<string>()
  const codes = new Map<string, Given>()
  const tokens = new Set<string>()
  let origin = ''

  const authorize = ({ url }: Asked): Answer => {
    const { searchParams: parameters } = url
    const fault = requestFault(gost, behaviour.card, parameters, states, behaviour.now())
    // Never send a browser to an address that is not registered.
    if (fault === 'redirect' || fault === 'client') return refused(fault)
    const back = new URL(parameters.get('redirect_uri') ?? 'http://localhost')
    back.searchParams.set('state', parameters.get('state') ?? '')
    const told = fault ?? (behaviour.declines ? 'declined' : undefined)
    if (told) {
      back.searchParams.set('error', faults[told][0])
      back.searchParams.set('error_description', faults[told][1])
      return { redirect: back.href }
    }
    const code = randomUUID()
    codes.set(code, {
      redirectUri: parameters.get('redirect_uri') ?? '',
      scope: parameters.get('scope') ?? '',
    })
    back.searchParams.set('code', code)
    return { redirect: back.href }
  }

  const exchange = ({ body }: Asked): Answer => {
    const parameters = new URLSearchParams(body)
    const fault = requestFault(gost, behaviour.card, parameters, states, behaviour.now())
    if (fault) return refused(fault)
    if (parameters.get('grant_type') !== 'authorization_code') return refused('grant')
    const code = parameters.get('code') ?? ''
    const given = codes.get(code)
    codes.delete(code) // a code is good for one request
    if (given?.redirectUri !== parameters.get('redirect_uri')) return refused('code')
    return { status: 200, json: reply(given, parameters.get('state') ?? '') }
  }

  const reply = (given: Given, state: string) => {
    const { card, person, signer, now } = behaviour
    const issuer = `${origin}/`
    const facts = { issuer, clientId: card.id, oid: person.oid, trusted: person.trusted, scope: given.scope }
    const claims = tokenClaims({ ...facts, now: now() })
    const token = (use: 'id' | 'access') => {
      const made = signedToken(gost, signer, use, behaviour.claims?.(claims[use], use) ?? claims[use])
      return behaviour.token?.(made, use) ?? made
    }
    const access = token('access')
    tokens.add(access)
    const sent: Claims = {
      access_token: access,
      ...(given.scope.split(' ').includes('openid') ? { id_token: token('id') } : {}),
      refresh_token: randomUUID(),
      expires_in: 3600,
      token_type: 'Bearer',
      state,
    }
    return behaviour.reply?.(sent) ?? sent
  }

  const person = ({ url, headers }: Asked): Answer => {
    const { oid, profile, roles } = behaviour.person
    if (!tokens.has(headers.authorization?.replace(/^Bearer /, '') ?? ''))
      return { status: 401, json: { code: 'ESIA-005011' } }
    if (url.pathname === `/rs/prns/${oid}`) return { status: 200, json: profile }
    if (url.pathname === `/rs/prns/${oid}/roles`)
      return { status: 200, json: { stateFacts: ['hasSize'], size: roles.length, elements: roles } }
    return { status: 404, json: { code: 'ESIA-005004' } }
  }

  const listening = await listen((request) => {
    asked.push(request)
    const { method, url } = request
    const planted = behaviour.instead?.(request)
    if (planted) return planted
    if (method === 'GET' && url.pathname === '/aas/oauth2/v2/ac') return authorize(request)
    if (method === 'POST' && url.pathname === '/aas/oauth2/v3/te') return exchange(request)
    if (method === 'GET' && url.pathname.startsWith('/rs/prns/')) return person(request)
    return { status: 404, html: '<h1>404</h1>' }
  })
  origin = listening.origin
  return { ...listening, asked }
}

const refused = (fault: Fault): Answer => ({
  status: 400,
  json: { error: faults[fault][0], error_description: faults[fault][1], state: randomUUID() },
})
