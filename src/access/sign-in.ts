import { demandAttempt } from './limits.ts'
import { newLink } from './links.ts'
import { mailAddress } from './mail-address.ts'
import type { AccessParts, Whereabouts } from './parts.ts'
import { placeKey } from './place.ts'
import { refusals } from './refusals.ts'
import { newSession, type Opened } from './sessions.ts'

/** Signed in, or asked for the second step: the ticket stands for the first one. */
export type SignedIn =
  | { readonly next: 'done'; readonly opened: Opened }
  | { readonly next: 'second-step'; readonly ticket: string }

/**
 * Signs in by password. Attempts are counted by account, whether or not there is one, and by place; a wrong password
 * and an unknown address take the same time and get the same answer.
 * @throws Problem WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS, INVALID_INPUT
 */
export async function signIn(
  parts: AccessParts,
  tenant: string,
  given: { readonly mail: string; readonly password: string },
  from: Whereabouts,
): Promise<SignedIn> {
  const { limits, passwords, store, vault, clock } = parts
  const blind = vault.blind(tenant, mailAddress(given.mail))
  await demandAttempt(limits, tenant, 'sign-in-place', placeKey(parts, tenant, from))
  await demandAttempt(limits, tenant, 'sign-in-account', blind)
  const { account, stored } = await store.as(tenant, async (t) => {
    const account = await t.accountByMail(blind)
    return { account, stored: await t.password(account?.person ?? '') }
  })
  const right = await passwords.verify(stored?.hash ?? null, given.password)
  if (!right || !account || account.state !== 'active' || !stored) throw refusals.wrongCredentials()
  await limits.clear(tenant, 'sign-in-account', blind)
  if (passwords.outdated(stored.hash)) {
    const hash = await passwords.hash(given.password)
    await store.as(tenant, async (t) => {
      await t.lock(`password:${account.person}`)
      // Not over a password that was changed meanwhile.
      if ((await t.password(account.person))?.hash !== stored.hash) return
      await t.savePassword(account.person, { ...stored, hash })
    })
  }
  return enter(parts, tenant, account.person, 'password', from, clock.now())
}

/** Opens a session for a person who proved the first step, or asks for the second where they have one. */
export async function enter(
  parts: AccessParts,
  tenant: string,
  person: string,
  via: string,
  from: Whereabouts,
  now: string,
): Promise<SignedIn> {
  const opened = await newSession(parts, tenant, { person, via, secondStep: false }, from)
  return parts.store.as(tenant, async (t) => {
    if ((await t.secondStep(person))?.confirmedAt) {
      const { secret, link } = newLink(parts, 'second-step', { person, data: { via } })
      await t.addLink(link)
      return { next: 'second-step', ticket: secret }
    }
    await t.addSession(opened.session)
    await t.record({
      at: now,
      actor: person,
      action: 'signed-in',
      subject: person,
      details: { via, session: opened.session.id },
      basis: null,
    })
    return { next: 'done', opened }
  })
}
