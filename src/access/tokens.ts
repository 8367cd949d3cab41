import type { Identity } from './identity.ts'
import { days, later } from './instant.ts'
import type { AccessParts } from './parts.ts'
import type { Session } from './records.ts'
import { refusals, wrongField } from './refusals.ts'
import { hashOf, newSecret, randomName } from './secret.ts'

/** A token for a program: its name, the roles it is limited to, its last instant. */
export interface NewToken {
  readonly name: string
  readonly roles: readonly string[]
  readonly endsAt: string
}

/** What such tokens begin with, so that one left in a text is found. */
const MARK = 'mera_'

/**
 * Makes a token by which a program acts for its owner, with roles of theirs only. It is shown this once. It knows the
 * second step where the session knew it; a token makes no tokens.
 * @throws Problem INVALID_INPUT, BROWSER_ONLY
 */
export async function addToken(
  { store, clock, settings }: AccessParts,
  who: Identity,
  { name, roles, endsAt }: NewToken,
): Promise<{ readonly token: string; readonly session: Session }> {
  if (who.session.kind !== 'browser') {
    throw refusals.role('BROWSER_ONLY', {
      ru: 'Ключ доступа создаёт человек, вошедший в браузере',
      en: 'A token is made by a person signed in by a browser',
    })
  }
  const now = clock.now()
  const end = new Date(Date.parse(endsAt)).toISOString()
  if (end <= now || end > later(now, days(settings.tokenDays))) {
    throw wrongField('endsAt', {
      ru: `срок ключа – в будущем и не дольше ${settings.tokenDays} дней`,
      en: `the end is in the future and at most ${settings.tokenDays} days away`,
    })
  }
  const strange = roles.filter((role) => !who.roles.includes(role))
  if (strange.length > 0) {
    throw wrongField('roles', {
      ru: `этих ролей у вас нет: ${strange.join(', ')}`,
      en: `you do not hold ${strange.join(', ')}`,
    })
  }
  const token = `${MARK}${newSecret()}`
  const session: Session = {
    id: randomName('s'),
    hash: hashOf(token),
    person: who.person,
    kind: 'token',
    name,
    scope: roles,
    device: '',
    place: null,
    secondStep: who.session.secondStep,
    via: 'token',
    createdAt: now,
    lastSeenAt: now,
    endsAt: end,
  }
  await store.as(who.tenant, async (t) => {
    await t.addSession(session)
    const details = { session: session.id, roles: [...roles], endsAt: end }
    await t.record({
      at: now,
      actor: who.person,
      action: 'token-made',
      subject: who.person,
      details,
      basis: null,
    })
  })
  return { token, session }
}
