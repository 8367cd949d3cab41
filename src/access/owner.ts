import { demandAttempt } from './limits.ts'
import type { AccessParts } from './parts.ts'
import type { Account } from './records.ts'
import { refusals } from './refusals.ts'

/**
 * The account of a signed-in person who proves by the password, where the account has one, that the session is theirs.
 * Counted like signing in.
 * @throws Problem WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS
 */
export async function proveOwner(
  { store, passwords, limits }: AccessParts,
  { tenant, person }: { readonly tenant: string; readonly person: string },
  password: string | null,
): Promise<Account> {
  const { account, stored } = await store.as(tenant, async (t) => ({
    account: await t.account(person),
    stored: await t.password(person),
  }))
  if (!account) throw refusals.unknownPerson()
  if (!stored) return account
  await demandAttempt(limits, tenant, 'sign-in-account', `owner:${person}`)
  if (!(await passwords.verify(stored.hash, password ?? ''))) throw refusals.wrongCredentials()
  await limits.clear(tenant, 'sign-in-account', `owner:${person}`)
  return account
}
