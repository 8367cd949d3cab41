import { z } from 'zod'
import { configured } from './configured.ts'
import { esiaRefusal } from './esia-errors.ts'
import { esiaPerson } from './esia-person.ts'
import { signedParameters } from './esia-request.ts'
import { esiaTokens } from './esia-tokens.ts'
import type { Gost } from './gost.ts'
import { requestJson } from './http.ts'
import type { LoginProvider } from './provider.ts'
import { refusals } from './refusals.ts'
import { recall, remember } from './remember.ts'
import type { EsiaConfig } from './schema.ts'

const reply = z.object({
  access_token: z.string().min(1),
  id_token: z.string().optional(),
  state: z.string(),
})
const fault = z.object({ error: z.string(), error_description: z.string().default('') })
const OURS = { ru: 'этой системы', en: 'this system' }

/**
 * The state login (ESIA). Its OAuth 2 has no discovery and no secret: every request carries a GOST signature of the
 * system, and the tokens are signed by a certificate that is configured here.
 */
export function esiaProvider(config: EsiaConfig, gost: Gost): LoginProvider {
  const { title } = config
  const { certificate, sign } = configured('privateKey', () =>
    gost.readSigner(config.privateKey, config.certificate),
  )
  const signing = {
    sign,
    certificateHash: Buffer.from(gost.streebog256(certificate.der)).toString('hex').toUpperCase(),
  }
  const personOf = esiaTokens(config, gost)
  const line = { provider: title, timeoutSeconds: config.timeoutSeconds }

  const inTerm = (now: string) => {
    if (now < certificate.validFrom || now > certificate.validTo)
      throw refusals.certificateOutOfDate(title, OURS, certificate.validTo)
  }

  const exchange = async (code: string, redirectUri: string, now: string) => {
    const { parameters, state } = signedParameters(config, signing, { redirectUri, now, code })
    parameters.set('grant_type', 'authorization_code')
    parameters.set('token_type', 'Bearer')
    const { status, body } = await requestJson(line, new URL('/aas/oauth2/v3/te', config.address).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: parameters.toString(),
    })
    const refusal = fault.safeParse(body)
    if (refusal.success) throw esiaRefusal(title, refusal.data.error, refusal.data.error_description)
    const tokens = reply.safeParse(body)
    if (status !== 200 || !tokens.success) throw refusals.badAnswer(title, { status })
    // The reply must be to this request: its state is echoed.
    if (tokens.data.state !== state) throw refusals.stateMismatch()
    return { access: tokens.data.access_token, id: tokens.data.id_token }
  }

  return {
    id: config.id,
    title,

    async start({ redirectUri, now }) {
      inTerm(now)
      const { parameters, state } = signedParameters(config, signing, { redirectUri, now })
      parameters.set('response_type', 'code')
      parameters.set('access_type', 'online')
      const url = new URL('/aas/oauth2/v2/ac', config.address)
      url.search = parameters.toString()
      return { url: url.href, remember: remember({ provider: config.id, state, redirectUri, at: now }) }
    },

    async finish(answer) {
      const { answer: params, redirectUri } = recall(config.id, answer)
      const error = params.get('error')
      if (error) throw esiaRefusal(title, error, params.get('error_description') ?? '')
      const code = params.get('code')
      if (!code) throw refusals.badAnswer(title)
      inTerm(answer.now)
      const tokens = await exchange(code, redirectUri, answer.now)
      const person = personOf(tokens, answer.now)
      return esiaPerson(config, line, person, tokens.access)
    },
  }
}
