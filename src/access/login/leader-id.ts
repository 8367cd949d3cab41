import { z } from 'zod'
import { type Line, requestJson } from './http.ts'
import { fullName, present } from './profile.ts'
import type { FederatedIdentity, LoginProvider } from './provider.ts'
import { refusals } from './refusals.ts'
import { newState, recall, remember } from './remember.ts'
import type { LeaderIdConfig } from './schema.ts'

const id = z.union([z.string().min(1), z.number()]).transform(String)
const tokens = z.object({ access_token: z.string().min(1), user_id: id })
const optional = z.string().nullish()
const profile = z.object({
  id,
  firstName: optional,
  lastName: optional,
  fatherName: optional,
  email: optional,
  emailConfirmed: z.boolean().nullish(),
  phone: optional,
  phoneConfirmed: z.boolean().nullish(),
})

/**
 * Leader-ID: plain OAuth 2. The token is asked for in JSON, there is no identity token and no code challenge, so the
 * state is all that ties the answer to the browser; who came is whom the token's profile names.
 */
export function leaderIdProvider(config: LeaderIdConfig): LoginProvider {
  const { title } = config
  const line: Line = { provider: title, timeoutSeconds: config.timeoutSeconds }

  return {
    id: config.id,
    title,

    async start({ redirectUri, now }) {
      const state = newState()
      const url = new URL('/apps/authorize', config.site)
      url.search = new URLSearchParams({
        client_id: config.clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        state,
      }).toString()
      return { url: url.href, remember: remember({ provider: config.id, state, redirectUri, at: now }) }
    },

    async finish(answer) {
      const kept = recall(config.id, answer)
      const fault = kept.answer.get('error')
      if (fault === 'access_denied') throw refusals.cancelled(title)
      if (fault) throw refusals.requestRefused(title, { error: known(fault) })
      const code = kept.answer.get('code')
      if (!code) throw refusals.badAnswer(title)
      const { access_token: token, user_id: user } = await exchange(line, config, code, kept.redirectUri)
      return whoIs(line, config, token, user)
    },
  }
}

async function exchange(line: Line, config: LeaderIdConfig, code: string, redirectUri: string) {
  const { status, body } = await requestJson(line, new URL('/api/v1/oauth/token', config.api).href, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'authorization_code',
      client_id: config.clientId,
      client_secret: config.clientSecret,
      code,
      redirect_uri: redirectUri,
    }),
  })
  if (status === 400) throw refusals.codeRefused(config.title)
  if (status === 401 || status === 403) throw refusals.requestRefused(config.title, { status })
  const found = tokens.safeParse(body)
  if (status !== 200 || !found.success) throw refusals.badAnswer(config.title, { status })
  return found.data
}

async function whoIs(
  line: Line,
  config: LeaderIdConfig,
  token: string,
  user: string,
): Promise<FederatedIdentity> {
  const url = new URL(`/api/v1/users/${encodeURIComponent(user)}`, config.api).href
  const { status, body } = await requestJson(line, url, { headers: { authorization: `Bearer ${token}` } })
  const found = profile.safeParse(body)
  if (status !== 200 || !found.success) throw refusals.badAnswer(config.title, { status })
  const person = found.data
  if (person.id !== user) {
    throw refusals.tokenInvalid(config.title, {
      ru: 'профиль принадлежит другому человеку',
      en: 'the profile belongs to another person',
    })
  }
  return {
    provider: config.id,
    subject: user,
    ...present({
      name: fullName(person.lastName, person.firstName, person.fatherName),
      email: person.emailConfirmed ? (person.email ?? undefined) : undefined,
      phone: person.phoneConfirmed ? (person.phone ?? undefined) : undefined,
    }),
  }
}

/** Error words of OAuth 2 (RFC 6749 section 4.1.2.1) are told to the administrator; anything else could be a message planted in the address. */
const known = (fault: string): string => (/^[a-z_]{1,40}$/.test(fault) ? fault : 'unknown')
