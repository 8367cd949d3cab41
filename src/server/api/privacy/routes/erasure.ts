import { z } from 'zod'
import { someText } from '../../../../kernel/index.ts'
import {
  askErasure,
  decideErasure,
  type ErasureRequest,
  lookAtRequest,
  noteSeen,
  withdrawRequest,
} from '../../../../privacy/index.ts'
import { type Call, type PrivacyRoute, route } from '../route.ts'
import { basis, request, requestState } from '../schemas.ts'
import { shownRequest } from '../shown.ts'

const OFFICER = 'privacy-officer'
const withReason = request.extend({ reason: z.string().nullable() })
const list = z.object({ items: z.array(request), next: z.string().nullable() })

/** The reason of a decision, which is a text about the person; null where there is none, or it went with the key. */
async function reasonOf({ parts, who }: Pick<Call, 'parts' | 'who'>, { subject, decision }: ErasureRequest) {
  if (!decision?.reason) return null
  const { vault, engine } = parts.privacy
  await vault.ready(who.tenant, [subject], false)
  const reason = vault.open(who.tenant, decision.reason)
  if (reason === null) return null
  const { tenant, person: viewer, roles } = who
  const at = engine.clock.now()
  const seen = { tenant, viewer, subject, kind: 'account', thing: '', field: 'request', at } as const
  await noteSeen(parts.privacy, [{ ...seen, roles: roles.filter((role) => role === OFFICER) }])
  return reason
}

/** Requests that data be erased. */
export const erasureRoutes: readonly PrivacyRoute[] = [
  route({
    method: 'post',
    path: '/erasure-requests',
    summary: { ru: 'Потребовать стереть мои данные', en: 'Ask that my data be erased' },
    roles: 'signed-in',
    browser: true,
    output: request,
    status: 201,
    refusals: [409],
    handle: async ({ c, parts, who }) => {
      const made = await askErasure(parts.privacy, who)
      c.header('location', `/api/v1/privacy/erasure-requests/${made.id}`)
      return shownRequest(made)
    },
  }),
  route({
    method: 'get',
    path: '/erasure-requests/mine',
    summary: { ru: 'Мои требования о стирании', en: 'My requests for erasure' },
    roles: 'signed-in',
    output: z.object({ items: z.array(withReason) }),
    async handle({ parts, who }) {
      const items: z.infer<typeof withReason>[] = []
      for (const one of await parts.privacy.store.requestsOf(who.tenant, who.person))
        items.push({ ...shownRequest(one), reason: await reasonOf({ parts, who }, one) })
      return { items }
    },
  }),
  route({
    method: 'get',
    path: '/erasure-requests',
    summary: { ru: 'Требования о стирании', en: 'Requests for erasure' },
    roles: [OFFICER, 'auditor'],
    query: z.strictObject({
      state: requestState.optional(),
      after: z.string().min(1).max(80).optional(),
      limit: z
        .string()
        .regex(/^([1-9]\d?|1\d\d|200)$/)
        .optional(),
    }),
    output: list,
    async handle({ parts, who, query: { state, after, limit } }) {
      const most = Number(limit ?? 50)
      const asked = { state: state ?? null, after: after ?? null, limit: most }
      const items = (await parts.privacy.store.requests(who.tenant, asked)).map((one) => shownRequest(one))
      return { items, next: items.length === most ? (items.at(-1)?.id ?? null) : null }
    },
  }),
  route({
    method: 'get',
    path: '/erasure-requests/{id}',
    summary: {
      ru: 'Требование о стирании и что мешает ему сегодня',
      en: 'A request for erasure and what stands against it today',
    },
    roles: [OFFICER],
    output: withReason,
    refusals: [404],
    async handle({ parts, who, param }) {
      const { request: found, bars } = await lookAtRequest(parts.privacy, who.tenant, param('id'))
      return { ...shownRequest(found, bars), reason: await reasonOf({ parts, who }, found) }
    },
  }),
  route({
    method: 'post',
    path: '/erasure-requests/{id}/withdraw',
    summary: { ru: 'Отозвать своё требование', en: 'Take my request back' },
    roles: 'signed-in',
    refusals: [404, 409],
    handle: ({ parts, who, param }) => withdrawRequest(parts.privacy, who, param('id')),
  }),
  route({
    method: 'post',
    path: '/erasure-requests/{id}/decide',
    summary: {
      ru: 'Решить о требовании: стереть, что нельзя отменить, или отказать',
      en: 'Decide on a request: erase, which cannot be undone, or refuse',
    },
    roles: [OFFICER],
    input: z.strictObject({ outcome: z.enum(['erase', 'refuse']), basis, reason: someText(2000) }),
    output: request,
    refusals: [404, 409],
    handle: async ({ parts, who, input, param }) =>
      shownRequest(await decideErasure(parts.privacy, who, param('id'), input)),
  }),
]
