import { z } from 'zod'
import { loginProviderSchema } from '../../access/login/index.ts'
import { key } from './key.ts'
import { withHidden } from './secret.ts'
import { duration, secretUrl, someString } from './values.ts'

const provider = loginProviderSchema.transform((given) => withHidden(given, ['clientSecret', 'privateKey']))

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
      providers: key(z.array(provider).default([]), {
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
        otherwise: {
          ru: 'письма не уходят, а ложатся в папку letters папки данных',
          en: 'letters are not sent but laid into the folder letters of the folder of data',
        },
      }),
      from: key(someString().prefault('Mera <mera@localhost>'), {
        env: ['MERA_MAIL_FROM'],
        title: { ru: 'отправитель писем', en: 'sender of the letters' },
      }),
    })
    .prefault({}),
}
