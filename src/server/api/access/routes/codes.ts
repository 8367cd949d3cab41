import { z } from 'zod'
import {
  confirmSecondStep,
  disableSecondStep,
  enrolSecondStep,
  renewRecoveryCodes,
} from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { code, password } from '../schemas.ts'

const oneCode = z.strictObject({ code })
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

/** The app with codes. */
export const codeRoutes: readonly AccessRoute[] = [
  route({
    method: 'post',
    path: '/totp',
    summary: {
      ru: 'Подключить приложение с кодами: секрет и адрес для него',
      en: 'Enrol an app with codes: its secret and address',
    },
    roles: 'signed-in',
    input: z.strictObject({ password: password.optional() }),
    output: z.object({ secret: z.string(), uri: z.string() }),
    refusals: [401, 409, 429],
    handle: ({ parts, who, input }) => enrolSecondStep(parts.access, who, input.password ?? null),
  }),
  route({
    method: 'post',
    path: '/totp/confirm',
    summary: {
      ru: 'Подтвердить приложение первым кодом; в ответе резервные коды',
      en: 'Confirm the app with its first code; the answer holds recovery codes',
    },
    roles: 'signed-in',
    input: oneCode,
    output: recoveryCodes,
    refusals: [401, 409, 429],
    handle: async ({ parts, who, input }) => ({
      recoveryCodes: [...(await confirmSecondStep(parts.access, who, input.code))],
    }),
  }),
  route({
    method: 'post',
    path: '/totp/recovery-codes',
    summary: {
      ru: 'Новые резервные коды вместо прежних',
      en: 'New recovery codes instead of the old ones',
    },
    roles: 'signed-in',
    input: oneCode,
    output: recoveryCodes,
    refusals: [401, 409, 429],
    handle: async ({ parts, who, input }) => ({
      recoveryCodes: [...(await renewRecoveryCodes(parts.access, who, input.code))],
    }),
  }),
  route({
    method: 'post',
    path: '/totp/disable',
    summary: { ru: 'Отключить приложение с кодами', en: 'Take the app with codes off' },
    roles: 'signed-in',
    input: oneCode,
    refusals: [401, 409, 429],
    handle: ({ parts, who, input }) => disableSecondStep(parts.access, who, input.code),
  }),
]
