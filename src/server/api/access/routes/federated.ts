import { z } from 'zod'
import { accessRefusals, finishFederated, startFederated, unlinkFederated } from '../../../../access/index.ts'
import { cookieOf, dropCookie, putCookie } from '../cookies.ts'
import type { AccessApiParts } from '../parts.ts'
import { type AccessRoute, route } from '../route.ts'
import { text } from '../schemas.ts'
import { answerOf } from '../signed-in.ts'

function providerOf({ providers }: AccessApiParts, id: string) {
  const found = providers.find((provider) => provider.id === id)
  if (!found) throw accessRefusals.unknownThing()
  return found
}

const redirectUri = ({ access }: AccessApiParts, provider: string) =>
  `${access.settings.origin()}/api/v1/access/federated/${provider}/callback`

/** Logins by other services. */
export const federatedRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/federated',
    summary: { ru: 'Службы, через которые можно войти', en: 'Services by which one can sign in' },
    roles: 'anyone',
    output: z.object({ items: z.array(z.object({ id: z.string(), title: text })) }),
    handle: async ({ parts }) => ({ items: parts.providers.map(({ id, title }) => ({ id, title })) }),
  }),
  route({
    method: 'post',
    path: '/federated/{provider}/start',
    summary: {
      ru: 'Начать вход через службу или связать её со своей учётной записью',
      en: 'Begin to sign in by a service, or to link it to my account',
    },
    roles: 'anyone',
    input: z.strictObject({ returnTo: z.string().max(500).optional(), link: z.boolean().optional() }),
    output: z.object({ url: z.string() }),
    refusals: [401, 404, 429, 503],
    async handle({ c, parts, tenant, who, from, input, param }) {
      const provider = providerOf(parts, param('provider'))
      if (input.link && !who) throw accessRefusals.signInRequired()
      const person = input.link ? (who?.person ?? null) : null
      const ask = { redirectUri: redirectUri(parts, provider.id), person, returnTo: input.returnTo ?? null }
      const { url, secret } = await startFederated(parts.access, tenant, provider, ask, from)
      putCookie(c, parts, 'login', secret, parts.access.settings.lives.federated / 1000)
      return { url }
    },
  }),
  route({
    method: 'get',
    path: '/federated/{provider}/callback',
    summary: {
      ru: 'Сюда служба возвращает браузер; переход дальше',
      en: 'Where a service sends the browser back to; goes on from here',
    },
    roles: 'anyone',
    status: 303,
    refusals: [403, 404, 409, 422, 503],
    async handle({ c, parts, tenant, who, from, param }) {
      const { access } = parts
      const provider = providerOf(parts, param('provider'))
      const secret = cookieOf(c, parts, 'login')
      dropCookie(c, parts, 'login')
      if (!secret) throw accessRefusals.deadLink()
      // The address that the service was told, whatever a proxy made of it.
      const callbackUrl = `${redirectUri(parts, provider.id)}${new URL(c.req.url).search}`
      const answer = { callbackUrl, secret, person: who?.person ?? null }
      const { returnTo, result } = await finishFederated(access, tenant, provider, answer, from)
      if (result.next !== 'linked') answerOf(c, parts, result)
      const target = result.next === 'second-step' ? access.settings.pages.secondStep : returnTo
      return c.redirect(target, 303)
    },
  }),
  route({
    method: 'delete',
    path: '/federated/{provider}',
    summary: { ru: 'Отвязать службу от своей учётной записи', en: 'Unlink a service from my account' },
    roles: 'signed-in',
    refusals: [404, 409],
    handle: ({ parts, who, param }) => unlinkFederated(parts.access, who, param('provider')),
  }),
]
