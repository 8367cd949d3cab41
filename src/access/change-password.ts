import type { Identity } from './identity.ts'
import { proveOwner } from './owner.ts'
import { type AccessParts, openAll } from './parts.ts'
import { checkPassword } from './password.ts'
import { refusals } from './refusals.ts'
import { tellOwner } from './tell.ts'

/**
 * Changes the password of a signed-in person; every other session of theirs ends.
 * @throws Problem WRONG_CREDENTIALS, INVALID_INPUT, TOO_MANY_ATTEMPTS, NO_PASSWORD
 */
export async function changePassword(
  parts: AccessParts,
  who: Identity,
  given: { readonly current: string; readonly next: string },
): Promise<void> {
  const { tenant, person } = who
  const account = await proveOwner(parts, who, given.current)
  const [mail] = await openAll(parts, tenant, [account.mail])
  checkPassword(given.next, mail ?? null, 'next')
  const hash = await parts.passwords.hash(given.next)
  const now = parts.clock.now()
  await parts.store.as(tenant, async (t) => {
    await t.lock(`password:${person}`)
    // Without a password there is nothing to prove: the way to the first one leads over the owner's mail.
    if (!(await t.password(person))) {
      throw refusals.state(
        'NO_PASSWORD',
        { ru: 'У этой учётной записи нет пароля', en: 'This account has no password' },
        { ru: 'Задайте его через восстановление по почте', en: 'Set one by recovery by mail' },
      )
    }
    await t.savePassword(person, { hash, changedAt: now })
    const ended = await t.endSessions(person, who.session.id, now)
    await t.record({
      at: now,
      actor: person,
      action: 'password-changed',
      subject: person,
      details: { sessionsEnded: ended },
      basis: null,
    })
  })
  await tellOwner(parts, tenant, person, 'password-changed', `password:${person}:${now}`)
}
