import { z } from 'zod'
import { ADMINISTRATOR, acceptInvitation, invite, inviteToTeam } from '../../../../access/index.ts'
import { letterAsked, letterInput } from '../letter.ts'
import { type AccessRoute, route } from '../route.ts'
import { appointment, language, mail, password, personName, secret, word } from '../schemas.ts'
import { entered, enteredAs } from '../signed-in.ts'

/** Inviting people, with the roles they come to. */
export const invitationRoutes: readonly AccessRoute[] = [
  route({
    method: 'post',
    path: '/invitations',
    summary: { ru: 'Пригласить человека с ролями', en: 'Invite a person with roles' },
    roles: [ADMINISTRATOR],
    input: z.strictObject({
      mail,
      language,
      grants: z.array(z.strictObject({ role: word, ...appointment })).max(20),
    }),
    output: z.object({ person: z.string() }),
    status: 201,
    refusals: [409],
    handle: ({ parts, who, input }) => invite(parts.access, who, input),
  }),
  route({
    method: 'post',
    path: '/team-invitations',
    summary: {
      ru: 'Пригласить человека в команду: он ничем не связан, пока не подпишет сам',
      en: 'Ask somebody into a team: they are bound to nothing until they sign themselves',
    },
    roles: 'signed-in',
    input: letterInput,
    output: z.object({
      person: z.string().meta({ description: 'The id by which an application names them' }),
    }),
    refusals: [409, 429],
    handle: ({ c, parts, who, input }) => inviteToTeam(parts.access, who, letterAsked(c, input)),
  }),
  route({
    method: 'post',
    path: '/invitations/accept',
    summary: { ru: 'Принять приглашение: имя и пароль', en: 'Accept an invitation: name and password' },
    roles: 'anyone',
    input: z.strictObject({ token: secret, name: personName, password }),
    output: entered,
    status: 201,
    refusals: [409, 429],
    handle: async ({ c, parts, tenant, from, input }) =>
      enteredAs(c, parts, await acceptInvitation(parts.access, tenant, input, from)),
  }),
]
