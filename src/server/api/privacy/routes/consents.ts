import { z } from 'zod'
import { consentsOf, giveConsent, withdrawConsent } from '../../../../privacy/index.ts'
import { type Call, type PrivacyRoute, route } from '../route.ts'
import { text } from '../schemas.ts'

const step = z.object({
  version: z.string(),
  given: z.boolean(),
  at: z.string(),
  wording: z.string().meta({ description: 'SHA-256 of the wording in both languages' }),
})
const consents = z.object({
  items: z.array(
    z
      .object({
        kind: z.string(),
        version: z.string(),
        title: text,
        text,
        basis: text,
        given: z.boolean(),
        steps: z.array(step),
      })
      .meta({ id: 'Consent' }),
  ),
})

/** How it is known who gave or withdrew: the session in which they stood. */
const evidence = ({ who }: Pick<Call, 'who'>) => ({ via: who.session.kind, session: who.session.id })

/** Consents of the caller. */
export const consentRoutes: readonly PrivacyRoute[] = [
  route({
    method: 'get',
    path: '/consents',
    summary: { ru: 'Мои согласия и их тексты', en: 'My consents and their wordings' },
    roles: 'signed-in',
    output: consents,
    async handle({ parts, who }) {
      const states = await consentsOf(parts.privacy, who)
      return consents.parse({
        items: states.map(({ offered, given, steps }) => ({ ...offered, given, steps })),
      })
    },
  }),
  route({
    method: 'post',
    path: '/consents/{kind}/give',
    summary: { ru: 'Дать согласие', en: 'Give a consent' },
    roles: 'signed-in',
    browser: true,
    input: z.strictObject({
      version: z.string().min(1).max(20).meta({ description: 'The version that was read' }),
    }),
    refusals: [404],
    handle: ({ parts, who, input, param }) =>
      giveConsent(parts.privacy, who, { kind: param('kind'), ...input }, evidence({ who })),
  }),
  route({
    method: 'post',
    path: '/consents/{kind}/withdraw',
    summary: { ru: 'Отозвать согласие', en: 'Withdraw a consent' },
    roles: 'signed-in',
    browser: true,
    refusals: [404, 409, 422],
    handle: ({ parts, who, param }) => withdrawConsent(parts.privacy, who, param('kind'), evidence({ who })),
  }),
]
