import { z } from 'zod'
import { accessRefusals, signIn, signInWithCode, signOut } from '../../../../access/index.ts'
import { cookieOf, dropCookie } from '../cookies.ts'
import { type AccessRoute, route } from '../route.ts'
import { code, mail, password, secret } from '../schemas.ts'
import { answerOf, entered, enteredAs, signedIn } from '../signed-in.ts'

/** Coming in and going out. */
export const signInRoutes: readonly AccessRoute[] = [
  route({
    method: 'post',
    path: '/sign-in',
    summary: { ru: 'Войти по паролю', en: 'Sign in by password' },
    roles: 'anyone',
    input: z.strictObject({ mail, password }),
    output: signedIn,
    refusals: [401, 429],
    handle: async ({ c, parts, tenant, from, input }) =>
      answerOf(c, parts, await signIn(parts.access, tenant, input, from)),
  }),
  route({
    method: 'post',
    path: '/sign-in/code',
    summary: { ru: 'Второй шаг входа: код из приложения', en: 'The second step: a code of the app' },
    roles: 'anyone',
    input: z.strictObject({ ticket: secret.optional(), code }),
    output: entered,
    refusals: [401, 409, 429],
    async handle({ c, parts, tenant, from, input }) {
      const ticket = input.ticket ?? cookieOf(c, parts, 'step')
      if (!ticket) throw accessRefusals.deadLink()
      return enteredAs(
        c,
        parts,
        await signInWithCode(parts.access, tenant, { ticket, code: input.code }, from),
      )
    },
  }),
  route({
    method: 'post',
    path: '/sign-out',
    summary: { ru: 'Выйти', en: 'Sign out' },
    roles: 'signed-in',
    async handle({ c, parts, who }) {
      await signOut(parts.access, who)
      dropCookie(c, parts, 'session')
    },
  }),
]
