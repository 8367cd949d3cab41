import { z } from 'zod'
import { confirmRegistration, register } from '../../../../access/index.ts'
import { letterAsked, letterInput, letterSent } from '../letter.ts'
import { type AccessRoute, route } from '../route.ts'
import { password, personName, secret } from '../schemas.ts'
import { entered, enteredAs } from '../signed-in.ts'

/** Making an account oneself. */
export const registrationRoutes: readonly AccessRoute[] = [
  route({
    method: 'post',
    path: '/register',
    summary: {
      ru: 'Начать регистрацию: на адрес уходит письмо со ссылкой',
      en: 'Begin to register: a letter with a link goes to the address',
    },
    roles: 'anyone',
    input: letterInput,
    output: letterSent,
    status: 202,
    refusals: [429],
    handle: async ({ c, parts, tenant, from, input }) => {
      await register(parts.access, tenant, letterAsked(c, input), from)
      return { sent: true as const }
    },
  }),
  route({
    method: 'post',
    path: '/confirm',
    summary: {
      ru: 'Завершить регистрацию по ссылке из письма: имя и пароль',
      en: 'Finish to register by the link of the letter: name and password',
    },
    roles: 'anyone',
    input: z.strictObject({ token: secret, name: personName, password }),
    output: entered,
    status: 201,
    refusals: [409, 429],
    handle: async ({ c, parts, tenant, from, input }) =>
      enteredAs(c, parts, await confirmRegistration(parts.access, tenant, input, from)),
  }),
]
