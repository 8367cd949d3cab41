import { z } from 'zod'
import {
  ADMINISTRATOR,
  addOrganisation,
  addRepresentative,
  listOrganisations,
  oneOrganisation,
} from '../../../../access/index.ts'
import { someText } from '../../../../kernel/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { appointment, nextOf, page, pageOf, personId, reason, term, terms, word } from '../schemas.ts'
import { endShown, shownTerms } from '../seen.ts'

const writers = [ADMINISTRATOR, 'fund-officer']
const readers = [...writers, 'auditor']
const number = z.string().min(1).max(40)
const organisation = z.object({
  id: z.string(),
  name: z.string(),
  inn: z.string(),
  ogrn: z.string(),
  kpp: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
})
const organisations = z.object({ items: z.array(organisation), next: z.string().nullable() })

/** Organisations and who represents them. */
export const organisationRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/organisations',
    summary: { ru: 'Организации', en: 'Organisations' },
    roles: readers,
    query: z.strictObject(page),
    output: organisations,
    async handle({ parts, who, query }) {
      const asked = pageOf(query)
      const items = await listOrganisations(parts.access, who.tenant, asked)
      return { items: [...items], next: nextOf(items, asked.limit, ({ id }) => id) }
    },
  }),
  route({
    method: 'post',
    path: '/organisations',
    summary: { ru: 'Внести организацию', en: 'Make an organisation known' },
    roles: writers,
    input: z.strictObject({ name: someText(400), inn: number, ogrn: number, kpp: number.nullable() }),
    output: organisation,
    status: 201,
    refusals: [409],
    handle: ({ parts, who, input }) => addOrganisation(parts.access, who, input),
  }),
  route({
    method: 'get',
    path: '/organisations/{organisation}',
    summary: { ru: 'Одна организация', en: 'One organisation' },
    roles: readers,
    output: organisation,
    refusals: [404],
    handle: ({ parts, who, param }) => oneOrganisation(parts.access, who.tenant, param('organisation')),
  }),
  route({
    method: 'get',
    path: '/organisations/{organisation}/representatives',
    summary: { ru: 'Представители организации', en: 'Representatives of an organisation' },
    roles: readers,
    output: terms,
    handle: ({ parts, who, param }) =>
      shownTerms(parts, who, { of: param('organisation') }, ['representative']),
  }),
  route({
    method: 'post',
    path: '/organisations/{organisation}/representatives',
    summary: {
      ru: 'Внести представителя: полномочия, срок, документ',
      en: 'Note a representative: powers, term, document',
    },
    roles: writers,
    input: z.strictObject({ person: personId, powers: z.array(word).min(1).max(20), ...appointment }),
    output: term,
    status: 201,
    refusals: [404],
    handle: async ({ parts, who, param, input }) =>
      term.parse(await addRepresentative(parts.access, who, param('organisation'), input)),
  }),
  route({
    method: 'post',
    path: '/organisations/{organisation}/representatives/{term}/end',
    summary: { ru: 'Прекратить полномочия представителя', en: 'End the powers of a representative' },
    roles: writers,
    input: reason,
    refusals: [404, 409],
    handle: ({ parts, who, param, input }) =>
      endShown(parts, who, param('term'), { kinds: ['representative'], of: param('organisation') }, input),
  }),
]
