import { createHash } from 'node:crypto'
import type { Identity } from './identity.ts'
import { demandAttempt } from './limits.ts'
import { newLink } from './links.ts'
import { mailAddress } from './mail-address.ts'
import { type AccessParts, linkTo, sealFor } from './parts.ts'
import type { LetterLanguage } from './records.ts'
import { refusals } from './refusals.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** The id that somebody without an account will have, the same however often they are invited; it looks like any other. */
function idFor({ vault }: AccessParts, tenant: string, mail: string): string {
  const bytes = createHash('sha256')
    .update(vault.blind(tenant, `team ${mail}`))
    .digest()
  return `p-${[...bytes.subarray(0, 16)].map((byte) => letters[byte & 31]).join('')}`
}

/**
 * Asks somebody into a team: tells the id by which they are named there, and sends a link to whoever has no account yet. It
 * binds nobody to anything. Whether there is an account cannot be told from the answer.
 * @throws Problem REGISTRATION_CLOSED, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export async function inviteToTeam(
  parts: AccessParts,
  who: Pick<Identity, 'tenant' | 'person'>,
  asked: { readonly mail: string; readonly language: LetterLanguage },
): Promise<{ readonly person: string }> {
  const { settings, vault, store, limits, clock, post } = parts
  const { tenant } = who
  if (settings.registration !== 'open') throw refusals.registrationClosed()
  const mail = mailAddress(asked.mail)
  const blind = vault.blind(tenant, mail)
  await demandAttempt(limits, tenant, 'team-person', who.person)
  const isFrequent = (await limits.take(tenant, 'team-mail', blind)) > 0
  const stranger = idFor(parts, tenant, mail)
  const sealed = await sealFor(parts, tenant, stranger, mail)
  const at = clock.now()
  const { known, link, secret } = await store.as(tenant, async (t) => {
    const account = await t.accountByMail(blind)
    const made = newLink(parts, account ? 'decoy' : 'invitation', {
      person: stranger,
      mail: sealed,
      data: { language: asked.language, by: who.person, grants: [], team: true },
    })
    await t.addLink(made.link)
    const subject = account?.person ?? stranger
    const noted = { at, actor: who.person, action: 'invited', subject, basis: null } as const
    await t.record({ ...noted, details: { team: true } })
    return { known: account, ...made }
  })
  // Those who have an account are told by the case that names them; nobody's mailbox is filled by asking again.
  await post({
    tenant,
    key: `team:${link.hash}`,
    kind: known || isFrequent ? 'nothing' : 'invitation',
    person: stranger,
    to: mail,
    language: asked.language,
    data: { link: linkTo(parts, settings.pages.invitation, secret) },
  })
  return { person: known?.person ?? stranger }
}
