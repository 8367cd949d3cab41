import { z } from 'zod'
import { demandAttempt } from './limits.ts'
import { newLink } from './links.ts'
import type { FederatedIdentity, LoginProvider } from './login/index.ts'
import { usableMail } from './mail-address.ts'
import { type AccessParts, sealFor, type Whereabouts } from './parts.ts'
import { placeKey } from './place.ts'
import type { Account } from './records.ts'
import { refusals } from './refusals.ts'
import { hashOf, randomName } from './secret.ts'
import { enter, type SignedIn } from './sign-in.ts'
import type { AccessTables } from './store.ts'

/** How the login by another service ended, and where the browser wants to go. */
export interface FederatedEnd {
  readonly returnTo: string
  readonly result: SignedIn | { readonly next: 'linked' }
}

/** Only a path of this site is gone back to. */
const safePath = (path: string | null): string =>
  path && /^\/(?![/\\])[^\s\\]*$/.test(path) && path.length <= 500 ? path : '/'

const remembered = z.object({
  provider: z.string(),
  remember: z.string(),
  person: z.string().nullable(),
  returnTo: z.string(),
})

/**
 * Begins a login by another service: the address to send the browser to, and the secret its cookie carries until it comes
 * back. For a signed-in person it links the other account to theirs.
 * @throws Problem TOO_MANY_ATTEMPTS, or what the service says
 */
export async function startFederated(
  parts: AccessParts,
  tenant: string,
  provider: LoginProvider,
  ask: { readonly redirectUri: string; readonly person: string | null; readonly returnTo: string | null },
  from: Whereabouts,
): Promise<{ readonly url: string; readonly secret: string }> {
  await demandAttempt(parts.limits, tenant, 'federated-place', placeKey(parts, tenant, from))
  const { url, remember } = await provider.start({ redirectUri: ask.redirectUri, now: parts.clock.now() })
  const { secret, link } = newLink(parts, 'federated', {
    person: ask.person ?? '',
    data: { provider: provider.id, remember, person: ask.person, returnTo: safePath(ask.returnTo) },
  })
  await parts.store.as(tenant, (t) => t.addLink(link))
  return { url, secret }
}

/**
 * Ends it: signs the person in whom the other account is linked to, links it, or makes an account. An address that an
 * account here has already is never taken for the same person: its owner signs in and links.
 * @throws Problem LINK_USED_OR_EXPIRED, LINK_FIRST, LINKED_ALREADY, REGISTRATION_CLOSED, or what the service says
 */
export async function finishFederated(
  parts: AccessParts,
  tenant: string,
  provider: LoginProvider,
  answer: { readonly callbackUrl: string; readonly secret: string; readonly person: string | null },
  from: Whereabouts,
): Promise<FederatedEnd> {
  const now = parts.clock.now()
  const link = await parts.store.as(tenant, (t) => t.redeemLink(hashOf(answer.secret), 'federated', now))
  if (!link) throw refusals.deadLink()
  const kept = remembered.parse(link.data)
  if (kept.provider !== provider.id || kept.person !== (kept.person && answer.person))
    throw refusals.deadLink()
  const { remember, returnTo } = kept
  const identity = await provider.finish({ callbackUrl: answer.callbackUrl, remember, now })
  if (kept.person) {
    await linkTo(parts, tenant, kept.person, identity)
    return { returnTo, result: { next: 'linked' } }
  }
  const blind = parts.vault.blind(tenant, subjectText(identity))
  const known = await parts.store.as(tenant, async (t) => {
    const found = await t.federated(identity.provider, blind)
    return found && t.account(found.person)
  })
  if (known && known.state !== 'active') throw refusals.wrongCredentials()
  const person = known?.person ?? (await openAccount(parts, tenant, identity))
  return { returnTo, result: await enter(parts, tenant, person, provider.id, from, now) }
}

/** Ids are told apart by letter case, the blind index does not tell it: hexadecimal does. */
const subjectText = ({ subject }: FederatedIdentity) => `subject:${Buffer.from(subject).toString('hex')}`

async function writeLink(
  tables: AccessTables,
  link: Parameters<AccessTables['addFederated']>[0],
): Promise<void> {
  if (!(await tables.addFederated(link))) {
    throw refusals.state('LINKED_ALREADY', {
      ru: 'Этот внешний вход уже связан с учётной записью, или у вас уже есть другой от этой службы',
      en: 'This login is linked to an account already, or you have another one of this service',
    })
  }
  await tables.record({
    at: link.createdAt,
    actor: link.person,
    action: 'login-linked',
    subject: link.person,
    details: { provider: link.provider },
    basis: null,
  })
}

async function linkTo(parts: AccessParts, tenant: string, person: string, identity: FederatedIdentity) {
  const subject = await sealFor(parts, tenant, person, subjectText(identity))
  const createdAt = parts.clock.now()
  await parts.store.as(tenant, (t) =>
    writeLink(t, { provider: identity.provider, subject, person, createdAt }),
  )
}

async function openAccount(parts: AccessParts, tenant: string, identity: FederatedIdentity): Promise<string> {
  if (parts.settings.registration !== 'open') throw refusals.registrationClosed()
  const person = randomName('p')
  const address = identity.email ? usableMail(identity.email) : null
  const mail = address ? await sealFor(parts, tenant, person, address) : null
  const name = identity.name ? await sealFor(parts, tenant, person, identity.name) : null
  const subject = await sealFor(parts, tenant, person, subjectText(identity))
  const at = parts.clock.now()
  const account: Account = {
    person,
    state: 'active',
    language: 'ru',
    mail,
    name,
    noticesByMail: true,
    createdAt: at,
    closedAt: null,
  }
  await parts.store.as(tenant, async (t) => {
    if (!(await t.addAccount(account))) {
      throw refusals.state(
        'LINK_FIRST',
        {
          ru: 'По вашему адресу здесь уже есть учётная запись',
          en: 'Your address has an account here already',
        },
        {
          ru: 'Войдите в неё и свяжите с нею этот вход',
          en: 'Sign in to it and link this login to it',
        },
      )
    }
    await writeLink(t, { provider: identity.provider, subject, person, createdAt: at })
    const details = { via: identity.provider }
    await t.record({ at, actor: person, action: 'account-made', subject: person, details, basis: null })
  })
  return person
}

/**
 * Parts with another service, unless it is the only way left to sign in.
 * @throws Problem UNKNOWN, LAST_LOGIN
 */
export async function unlinkFederated(
  { store, clock }: AccessParts,
  { tenant, person }: { readonly tenant: string; readonly person: string },
  provider: string,
): Promise<void> {
  const at = clock.now()
  await store.as(tenant, async (t) => {
    await t.lock(`person:${person}`)
    const others = (await t.federatedOf(person)).filter((link) => link.provider !== provider)
    if (!(await t.dropFederated(person, provider))) throw refusals.unknownThing()
    if (others.length === 0 && !(await t.password(person))) {
      throw refusals.state(
        'LAST_LOGIN',
        { ru: 'Это единственный способ войти', en: 'This is the only way to sign in' },
        {
          ru: 'Сначала задайте пароль или свяжите другой вход',
          en: 'Set a password or link another login first',
        },
      )
    }
    const details = { provider }
    await t.record({ at, actor: person, action: 'login-unlinked', subject: person, details, basis: null })
  })
}
