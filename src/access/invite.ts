import { z } from 'zod'
import { dateText } from '../kernel/index.ts'
import { type Confirmation, makeAccount } from './confirm.ts'
import {
  addGrant,
  checkRole,
  checkSpan,
  hasAdministrator,
  isAdministrator,
  type RoleGrant,
} from './grants.ts'
import type { Identity } from './identity.ts'
import { newLink } from './links.ts'
import { mailAddress } from './mail-address.ts'
import { type AccessParts, linkTo, sealFor, type Whereabouts } from './parts.ts'
import type { LetterLanguage } from './records.ts'
import { refusals } from './refusals.ts'
import { randomName } from './secret.ts'
import type { Opened } from './sessions.ts'

/** Whom an administrator invites, and what they will hold once they come. */
export interface Invitation {
  readonly mail: string
  readonly language: LetterLanguage
  readonly grants: readonly RoleGrant[]
}

/** The engine's own hand: the first administrator is invited by nobody. */
export const SYSTEM = 'system'

const promised = z.object({
  language: z.enum(['ru', 'en']),
  by: z.string(),
  /** Into a team, by whoever fills in its application: it brings no role. */
  team: z.literal(true).optional(),
  grants: z.array(
    z.object({
      role: z.string(),
      from: dateText(),
      to: dateText().nullable(),
      basis: z.object({ document: z.string(), number: z.string(), date: dateText() }),
    }),
  ),
})

/**
 * Sends an invitation; tells the id the person will have.
 * @throws Problem ALREADY_REGISTERED, INVALID_INPUT, ROLES_SEPARATED
 */
export async function invite(
  parts: AccessParts,
  who: Pick<Identity, 'tenant' | 'person'>,
  asked: Invitation,
): Promise<{ readonly person: string }> {
  const { person } = await writeInvitation(parts, who.tenant, who.person, asked)
  return { person }
}

/** Writes and posts an invitation; tells the link too. */
export async function writeInvitation(
  parts: AccessParts,
  tenant: string,
  by: string,
  asked: Invitation,
): Promise<{ readonly person: string; readonly link: string }> {
  const { settings, vault, store, clock, post } = parts
  for (const grant of asked.grants) {
    checkRole(settings, grant.role, 'grants')
    checkSpan(grant)
  }
  const mail = mailAddress(asked.mail)
  const person = randomName('p')
  const sealed = await sealFor(parts, tenant, person, mail)
  const { language, grants } = asked
  const { secret, link } = newLink(parts, 'invitation', {
    person,
    mail: sealed,
    data: {
      language,
      by,
      grants: grants.map(({ role, from, to, basis }) => ({ role, from, to, basis: { ...basis } })),
    },
  })
  const at = clock.now()
  await store.as(tenant, async (t) => {
    const known = await t.accountByMail(vault.blind(tenant, mail))
    if (known) throw alreadyRegistered(known.person)
    await t.addLink(link)
    await t.record({
      at,
      actor: by,
      action: 'invited',
      subject: person,
      details: { roles: grants.map(({ role }) => role) },
      basis: grants[0]?.basis ?? null,
    })
  })
  const url = linkTo(parts, settings.pages.invitation, secret)
  await post({
    tenant,
    key: `invitation:${link.hash}`,
    kind: 'invitation',
    person,
    to: mail,
    language,
    data: { link: url },
  })
  return { person, link: url }
}

const alreadyRegistered = (person: string) =>
  refusals.state(
    'ALREADY_REGISTERED',
    {
      ru: `По этому адресу уже есть учётная запись ${person}`,
      en: `The address has the account ${person} already`,
    },
    { ru: 'Дайте ей роль', en: 'Grant it a role' },
  )

/**
 * Makes the account of an invited person with the roles that were promised, and signs them in. An invitation is void once
 * the one who sent it grants roles no more, that of the first administrator once there is one.
 * @throws Problem LINK_USED_OR_EXPIRED, INVALID_INPUT, TOO_MANY_ATTEMPTS, ROLES_SEPARATED
 */
export const acceptInvitation = (
  parts: AccessParts,
  tenant: string,
  given: Confirmation,
  from: Whereabouts,
): Promise<Opened> =>
  makeAccount(parts, tenant, 'invitation', given, from, async (t, link, now) => {
    const { by, grants, team } = promised.parse(link.data)
    const good =
      team || (by === SYSTEM ? !(await hasAdministrator(t, now)) : await isAdministrator(t, by, now))
    if (!good) throw refusals.deadLink()
    for (const grant of grants) await addGrant(t, parts.settings, by, link.person, grant, now)
  })
