import { z } from 'zod'
import { ADMINISTRATOR, grantRole, noteAbsence } from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { appointment, reason, term, terms, text, word } from '../schemas.ts'
import { endShown, shownTerms } from '../seen.ts'

const readers = [ADMINISTRATOR, 'auditor']

/** Roles and absences of people. */
export const roleRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/roles',
    summary: { ru: 'Роли, которые можно дать', en: 'Roles that can be granted' },
    roles: 'signed-in',
    output: z.object({ items: z.array(z.object({ id: z.string(), title: text, secondStep: z.boolean() })) }),
    handle: async ({ parts: { access } }) => ({
      items: access.settings.roles.map(({ id, title }) => ({
        id,
        title,
        secondStep: access.settings.secondStepRoles.includes(id),
      })),
    }),
  }),
  route({
    method: 'get',
    path: '/people/{person}/roles',
    summary: {
      ru: 'Роли и должности человека за всё время',
      en: 'Roles and offices of a person of all times',
    },
    roles: readers,
    output: terms,
    handle: ({ parts, who, param }) =>
      shownTerms(parts, who, { person: param('person') }, ['role', 'holder', 'deputy']),
  }),
  route({
    method: 'post',
    path: '/people/{person}/roles',
    summary: { ru: 'Дать роль на срок', en: 'Grant a role for a time' },
    roles: [ADMINISTRATOR],
    input: z.strictObject({ role: word, ...appointment }),
    output: term,
    status: 201,
    refusals: [404, 409],
    handle: async ({ parts, who, param, input }) =>
      term.parse(await grantRole(parts.access, who, param('person'), input)),
  }),
  route({
    method: 'post',
    path: '/people/{person}/roles/{term}/end',
    summary: { ru: 'Прекратить роль', en: 'End a role' },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404, 409],
    handle: ({ parts, who, param, input }) =>
      endShown(parts, who, param('term'), { kinds: ['role'], person: param('person') }, input),
  }),
  route({
    method: 'get',
    path: '/people/{person}/absences',
    summary: { ru: 'Отсутствия человека', en: 'Absences of a person' },
    roles: readers,
    output: terms,
    handle: ({ parts, who, param }) => shownTerms(parts, who, { person: param('person') }, ['absence']),
  }),
  route({
    method: 'post',
    path: '/people/{person}/absences',
    summary: {
      ru: 'Отметить отсутствие: в должности действует заместитель',
      en: 'Note an absence: the deputy acts in the office',
    },
    roles: [ADMINISTRATOR],
    input: z.strictObject(appointment),
    output: term,
    status: 201,
    refusals: [404],
    handle: async ({ parts, who, param, input }) =>
      term.parse(await noteAbsence(parts.access, who, param('person'), input)),
  }),
  route({
    method: 'post',
    path: '/people/{person}/absences/{term}/end',
    summary: { ru: 'Закончить отсутствие раньше', en: 'End an absence earlier' },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404, 409],
    handle: ({ parts, who, param, input }) =>
      endShown(parts, who, param('term'), { kinds: ['absence'], person: param('person') }, input),
  }),
]
