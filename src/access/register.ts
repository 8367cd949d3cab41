import { demandAttempt } from './limits.ts'
import { newLink } from './links.ts'
import { mailAddress } from './mail-address.ts'
import { type AccessLetter, type AccessParts, linkTo, sealFor, type Whereabouts } from './parts.ts'
import { placeKey } from './place.ts'
import type { LetterLanguage } from './records.ts'
import { refusals } from './refusals.ts'
import { randomName } from './secret.ts'

/** What somebody enters who wants an account. Name and password come with the link: only its reader gives them. */
export interface Registration {
  readonly mail: string
  readonly language: LetterLanguage
}

/**
 * Sends a letter to the address: a link that makes the account, or word that there is one. To the one who asks both look
 * alike, in what is answered and in what is written meanwhile.
 * @throws Problem REGISTRATION_CLOSED, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function register(
  parts: AccessParts,
  tenant: string,
  asked: Registration,
  from: Whereabouts,
): Promise<void> {
  const { settings, vault, store, limits, post } = parts
  if (settings.registration !== 'open') throw refusals.registrationClosed()
  const mail = mailAddress(asked.mail)
  const blind = vault.blind(tenant, mail)
  await demandAttempt(limits, tenant, 'register-place', placeKey(parts, tenant, from))
  await demandAttempt(limits, tenant, 'register-mail', blind)
  const stranger = randomName('p')
  const sealed = await sealFor(parts, tenant, stranger, mail)
  const { letter } = await store.as(tenant, async (t) => {
    const known = await t.accountByMail(blind)
    const { secret, link } = newLink(parts, known ? 'decoy' : 'confirm', {
      person: stranger,
      mail: sealed,
      data: { language: asked.language },
    })
    await t.addLink(link)
    const letter: AccessLetter = {
      tenant,
      key: `register:${link.hash}`,
      kind: known ? 'already-registered' : 'confirm',
      person: known?.person ?? stranger,
      to: mail,
      language: known?.language ?? asked.language,
      data: known
        ? { link: linkTo(parts, settings.pages.signIn), recover: linkTo(parts, settings.pages.recover) }
        : { link: linkTo(parts, settings.pages.confirm, secret) },
    }
    return { letter }
  })
  await post(letter)
}
