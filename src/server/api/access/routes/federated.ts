import { z } from 'zod'
import { unlinkFederated } from '../../../../access/index.ts'
import { finishLogin, startLogin } from '../login.ts'
import { type AccessRoute, route } from '../route.ts'
import { text } from '../schemas.ts'

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
    async handle({ input, param, ...call }) {
      const { link = false, returnTo = null } = input
      return { url: await startLogin(call, param('provider'), { link, returnTo }) }
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
    async handle({ param, ...call }) {
      const { next, returnTo } = await finishLogin(call, param('provider'))
      const { secondStep } = call.parts.access.settings.pages
      return call.c.redirect(next === 'second-step' ? secondStep : returnTo, 303)
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
