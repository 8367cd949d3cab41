import type { Json } from '../kernel/index.ts'
import { lookAtLink, redeem } from './links.ts'
import { type AccessParts, openAll, sealFor, type Whereabouts } from './parts.ts'
import { checkPassword } from './password.ts'
import type { Account, LetterLanguage, OneTimeLink } from './records.ts'
import { refusals } from './refusals.ts'
import { newSession, type Opened } from './sessions.ts'
import type { AccessTables } from './store.ts'

/** What the reader of a letter enters. */
export interface Confirmation {
  readonly token: string
  readonly name: string
  readonly password: string
}

const languageIn = (data: Json): LetterLanguage =>
  typeof data === 'object' && data !== null && 'language' in data && data.language === 'en' ? 'en' : 'ru'

/**
 * Makes the account that a letter offered, with the password and the name its reader gives, and signs them in.
 * @throws Problem LINK_USED_OR_EXPIRED, INVALID_INPUT, TOO_MANY_ATTEMPTS
 */
export const confirmRegistration = (
  parts: AccessParts,
  tenant: string,
  given: Confirmation,
  from: Whereabouts,
): Promise<Opened> => makeAccount(parts, tenant, 'confirm', given, from, async () => {})

/** Makes an account from a link, and in the same transaction what else the link promised. */
export async function makeAccount(
  parts: AccessParts,
  tenant: string,
  purpose: 'confirm' | 'invitation',
  given: Confirmation,
  from: Whereabouts,
  also: (tables: AccessTables, link: OneTimeLink, now: string) => Promise<void>,
): Promise<Opened> {
  const link = await lookAtLink(parts, tenant, purpose, given.token, from)
  const { person } = link
  const [mail] = await openAll(parts, tenant, [link.mail])
  checkPassword(given.password, mail ?? null)
  const hash = await parts.passwords.hash(given.password)
  const name = await sealFor(parts, tenant, person, given.name)
  const opened = await newSession(parts, tenant, { person, via: purpose, secondStep: false }, from)
  const now = parts.clock.now()
  const account: Account = {
    person,
    state: 'active',
    language: languageIn(link.data),
    mail: link.mail,
    name,
    noticesByMail: true,
    createdAt: now,
    closedAt: null,
  }
  await parts.store.as(tenant, async (t) => {
    await redeem(t, link, now)
    // Of two links to one address the first that is followed makes the account.
    if (!(await t.addAccount(account))) throw refusals.deadLink()
    await t.savePassword(person, { hash, changedAt: now })
    await t.record({
      at: now,
      actor: person,
      action: 'account-made',
      subject: person,
      details: { via: purpose },
      basis: null,
    })
    await also(t, link, now)
    await t.addSession(opened.session)
  })
  return opened
}
