import { z } from 'zod'
import { changePassword, reAuthenticate, resetPassword, startRecovery } from '../../../../access/index.ts'
import { letterAsked, letterInput, letterSent } from '../letter.ts'
import { type AccessRoute, route } from '../route.ts'
import { password, secret } from '../schemas.ts'

/** Forgotten and changed passwords. */
export const passwordRoutes: readonly AccessRoute[] = [
  route({
    method: 'post',
    path: '/recover',
    summary: {
      ru: 'Забытый пароль: на адрес учётной записи уходит ссылка',
      en: 'A forgotten password: a link goes to the address of the account',
    },
    roles: 'anyone',
    input: letterInput,
    output: letterSent,
    status: 202,
    refusals: [429],
    handle: async ({ c, parts, tenant, from, input }) => {
      await startRecovery(parts.access, tenant, letterAsked(c, input), from)
      return { sent: true as const }
    },
  }),
  route({
    method: 'post',
    path: '/reset',
    summary: {
      ru: 'Задать новый пароль по ссылке из письма; все сеансы завершаются',
      en: 'Set a new password by the link of the letter; all sessions end',
    },
    roles: 'anyone',
    input: z.strictObject({ token: secret, password }),
    refusals: [409, 429],
    handle: ({ parts, tenant, from, input }) => resetPassword(parts.access, tenant, input, from),
  }),
  route({
    method: 'post',
    path: '/password',
    summary: {
      ru: 'Сменить пароль; другие сеансы завершаются',
      en: 'Change the password; other sessions end',
    },
    roles: 'signed-in',
    input: z.strictObject({ current: password, next: password }),
    refusals: [401, 409, 429],
    handle: ({ parts, who, input }) => changePassword(parts.access, who, input),
  }),
  route({
    method: 'post',
    path: '/re-authenticate',
    summary: {
      ru: 'Подтвердить паролем, что это вы: для действий, которые суть подписи',
      en: 'Confirm by the password that it is you: for actions that are signatures',
    },
    roles: 'signed-in',
    input: z.strictObject({ password }),
    output: z.object({ proof: z.string(), endsAt: z.string() }),
    refusals: [401, 429],
    handle: ({ parts, who, input }) => reAuthenticate(parts.access, who, input.password),
  }),
]
