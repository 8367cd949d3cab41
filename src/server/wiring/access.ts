import type { Context } from 'hono'
import {
  accessRefusals,
  argonPasswords,
  type Identity,
  isProven,
  rolesWith,
  standardLimits,
  standardSettings,
} from '../../access/index.ts'
import { loginProviderOf } from '../../access/login/index.ts'
import { inHome } from '../../home/index.ts'
import { folderTransport, type Postman, postman, smtpTransport } from '../../notices/index.ts'
import type { Configuration } from '../../operation/index.ts'
import type { Installation } from '../../runtime/index.ts'
import * as gost from '../../signatures/index.ts'
import { postgresAccess, postgresLetters, postgresLimits, postgresWording } from '../../store/index.ts'
import type { AccessApiParts } from '../api/access/index.ts'
import type { ApiParts } from '../api/index.ts'

const title = { ru: 'Мера', en: 'Mera' }

/** The postman of an installation: by its mail server, or into the folder `letters` where it has none. */
export function postmanOf({ mail, home }: Configuration, { db, vault, engine }: Installation): Postman {
  const { clock } = engine.parts
  const transport = mail.url
    ? smtpTransport({ url: mail.url.reveal(), from: mail.from })
    : folderTransport(inHome(home, 'letters'), mail.from)
  const domain = /@([\w.-]+)>?\s*$/.exec(mail.from)?.[1] ?? 'localhost'
  return postman({
    queue: postgresLetters(db),
    wording: postgresWording(db),
    vault,
    clock,
    transport,
    domain,
    title,
  })
}

/** The postman of a copy for practice: keeps nothing and sends nothing. */
export const silentPostman: Postman = {
  post: async () => {},
  deliver: async () => ({ sent: 0, postponed: [], givenUp: [] }),
}

/**
 * Access on an installation. `origin` is asked late: a server on a free port learns it late. A demonstration demands no
 * codes: its accounts are everybody's.
 */
export function accessParts(
  configuration: Configuration,
  { db, vault, engine }: Pick<Installation, 'db' | 'vault' | 'engine'>,
  post: Postman['post'],
  origin: () => string,
  addressOf: AccessApiParts['addressOf'],
  demo: boolean,
): AccessApiParts {
  const { login, sessions, tenants } = configuration
  const tenant = tenants[0]!
  return {
    access: {
      store: postgresAccess(db),
      vault,
      clock: engine.parts.clock,
      limits: postgresLimits(db, standardLimits),
      passwords: argonPasswords(),
      post,
      settings: {
        ...standardSettings,
        roles: rolesWith(engine.parts.registry.regulations),
        registration: login.registration,
        lives: { ...standardSettings.lives, idle: sessions.idle, longest: sessions.longest },
        ...(demo ? { secondStepRoles: [] } : {}),
        origin,
      },
    },
    providers: login.providers.map((provider) => loginProviderOf(provider, gost)),
    tenantOf: () => tenant,
    addressOf,
  }
}

/**
 * Who signs in a browser shows that they were there a moment ago; a program signs by its token, which its owner made for
 * that.
 * @throws Problem PROOF_REQUIRED
 */
export const proofDemanded =
  (
    { access }: AccessApiParts,
    identityOf: (c: Context) => Promise<Identity | null>,
  ): NonNullable<ApiParts['demandProof']> =>
  async (c) => {
    const who = await identityOf(c)
    if (who?.session.kind === 'token') return
    const proof = c.req.header('mera-proof') ?? ''
    if (!who || !isProven(access, who, proof)) throw accessRefusals.proofRequired()
  }
