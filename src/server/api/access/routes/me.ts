import { z } from 'zod'
import { changeMe, me } from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { language, personName, text } from '../schemas.ts'

const onBehalfOf = z.string().nullable()

const meSchema = z.object({
  person: z.string(),
  mail: z.string().nullable(),
  name: z.string().nullable(),
  language,
  noticesByMail: z.boolean(),
  hasPassword: z.boolean(),
  secondStep: z.object({ enrolled: z.boolean(), recoveryCodesLeft: z.int() }),
  roles: z.array(z.object({ id: z.string(), title: text, onBehalfOf })),
  withheld: z.array(z.string()),
  offices: z.array(z.object({ office: z.string(), title: text, roles: z.array(z.string()), onBehalfOf })),
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      inn: z.string(),
      ogrn: z.string(),
      kpp: z.string().nullable(),
      powers: z.array(z.string()),
    }),
  ),
  providers: z.array(z.string()),
  session: z.object({
    id: z.string(),
    kind: z.enum(['browser', 'token']),
    secondStep: z.boolean(),
    endsAt: z.string(),
  }),
})

/** The caller. */
export const meRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/me',
    summary: {
      ru: 'Кто я: роли на сегодня, должности, организации',
      en: 'Who I am: roles of today, offices, organisations',
    },
    roles: 'signed-in',
    output: meSchema,
    // A list that may be read elsewhere is not one that may be written: zod wants its own.
    handle: async ({ parts, who }) => meSchema.parse(await me(parts.access, who)),
  }),
  route({
    method: 'patch',
    path: '/me',
    summary: {
      ru: 'Изменить своё имя, язык писем или получать ли уведомления по почте',
      en: 'Change my name, the language of letters or whether notices come by mail',
    },
    roles: 'signed-in',
    input: z.strictObject({
      name: personName.optional(),
      language: language.optional(),
      noticesByMail: z.boolean().optional(),
    }),
    handle: ({ parts, who, input }) => changeMe(parts.access, who, input),
  }),
]
