import { z } from 'zod'
import { loginProviderSchema } from '../../access/login/index.ts'
import { key } from './key.ts'
import { duration, secretUrl, someString } from './values.ts'

/** How people come in, and how they are written to. */
export const peopleKeys = {
  login: z
    .strictObject({
      registration: key(z.enum(['open', 'invited']).default('open'), {
        env: ['MERA_LOGIN_REGISTRATION'],
        title: {
          ru: 'кто может завести учётную запись: любой или только приглашённый',
          en: 'who may make an account: everyone or the invited only',
        },
      }),
      providers: key(z.array(loginProviderSchema).default([]), {
        env: ['MERA_LOGIN_PROVIDERS'],
        secret: true,
        title: {
          ru: 'вход через другие службы: список {id, kind: oidc | esia | leader-id, clientId, …}, см. src/access/login',
          en: 'login by other services: a list of {id, kind: oidc | esia | leader-id, clientId, …}, see src/access/login',
        },
      }),
    })
    .prefault({}),
  sessions: z
    .strictObject({
      idle: key(duration().prefault('12h'), {
        env: ['MERA_SESSIONS_IDLE'],
        title: { ru: 'после какого бездействия сеанс кончается', en: 'idleness after which a session ends' },
      }),
      longest: key(duration().prefault('14d'), {
        env: ['MERA_SESSIONS_LONGEST'],
        title: { ru: 'наибольшая длительность сеанса', en: 'longest life of a session' },
      }),
    })
    .prefault({}),
  mail: z
    .strictObject({
      url: key(secretUrl(['smtp', 'smtps'], 'smtp://mera:password@mail.example.org:587').optional(), {
        env: ['MERA_MAIL_URL'],
        secret: true,
        title: { ru: 'почтовый сервер', en: 'mail server' },
        otherwise: { ru: 'письма никуда не уходят', en: 'no letters are sent' },
      }),
      from: key(someString().prefault('Mera <mera@localhost>'), {
        env: ['MERA_MAIL_FROM'],
        title: { ru: 'отправитель писем', en: 'sender of the letters' },
      }),
    })
    .prefault({}),
}
