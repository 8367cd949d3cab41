import { demandAttempt } from './limits.ts'
import { lookAtLink, newLink, redeem } from './links.ts'
import { mailAddress } from './mail-address.ts'
import { type AccessLetter, type AccessParts, linkTo, openAll, type Whereabouts } from './parts.ts'
import { checkPassword } from './password.ts'
import { placeKey } from './place.ts'
import type { LetterLanguage } from './records.ts'
import { randomName } from './secret.ts'
import { tellOwner } from './tell.ts'

/**
 * Sends a link for a new password to the address of an account. What is answered and written is alike where there is no
 * such account; only no letter leaves.
 * @throws Problem INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function startRecovery(
  parts: AccessParts,
  tenant: string,
  asked: { readonly mail: string; readonly language: LetterLanguage },
  from: Whereabouts,
): Promise<void> {
  const { vault, store, limits, settings, post, clock } = parts
  const mail = mailAddress(asked.mail)
  const blind = vault.blind(tenant, mail)
  await demandAttempt(limits, tenant, 'recover-place', placeKey(parts, tenant, from))
  await demandAttempt(limits, tenant, 'recover-mail', blind)
  const nobody = randomName('p')
  const letter = await store.as(tenant, async (t): Promise<AccessLetter> => {
    const found = await t.accountByMail(blind)
    const account = found?.state === 'active' ? found : null
    const person = account?.person ?? nobody
    await t.voidLinks(person, 'recovery', clock.now())
    const { secret, link } = newLink(parts, account ? 'recovery' : 'decoy', { person })
    await t.addLink(link)
    return {
      tenant,
      key: `recovery:${link.hash}`,
      kind: account ? 'recovery' : 'nothing',
      person: account ? person : 'nobody',
      to: mail,
      language: account?.language ?? asked.language,
      data: { link: linkTo(parts, settings.pages.reset, secret) },
    }
  })
  await post(letter)
}

/**
 * Sets a new password by the link of a letter. Every session and token of the person ends; the second step stays.
 * @throws Problem LINK_USED_OR_EXPIRED, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function resetPassword(
  parts: AccessParts,
  tenant: string,
  given: { readonly token: string; readonly password: string },
  from: Whereabouts,
): Promise<void> {
  const { store, passwords, clock, limits, vault } = parts
  const link = await lookAtLink(parts, tenant, 'recovery', given.token, from)
  const { person } = link
  const account = await store.as(tenant, (t) => t.account(person))
  const [mail] = await openAll(parts, tenant, [account?.mail ?? null])
  checkPassword(given.password, mail ?? null)
  const hash = await passwords.hash(given.password)
  const now = clock.now()
  await store.as(tenant, async (t) => {
    await t.lock(`password:${person}`)
    await redeem(t, link, now)
    await t.savePassword(person, { hash, changedAt: now })
    await t.voidLinks(person, 'second-step', now)
    const ended = await t.endSessions(person, null, now)
    await t.record({
      at: now,
      actor: person,
      action: 'password-reset',
      subject: person,
      details: { sessionsEnded: ended },
      basis: null,
    })
  })
  if (mail) await limits.clear(tenant, 'sign-in-account', vault.blind(tenant, mail))
  await tellOwner(parts, tenant, person, 'password-changed', `password:${link.hash}`)
}
