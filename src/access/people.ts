import { demandAdministrator } from './grants.ts'
import type { Identity } from './identity.ts'
import { mailAddress } from './mail-address.ts'
import { type AccessParts, openAll, sealFor } from './parts.ts'
import type { Account, LetterLanguage } from './records.ts'
import { refusals } from './refusals.ts'
import type { Page } from './store.ts'
import { tellOwner } from './tell.ts'

/** A person as an administrator sees them. */
export interface Person {
  readonly person: string
  readonly state: Account['state']
  readonly mail: string | null
  readonly name: string | null
  readonly language: LetterLanguage
  readonly createdAt: string
}

async function opened(parts: AccessParts, tenant: string, accounts: readonly Account[]): Promise<Person[]> {
  const values = await openAll(
    parts,
    tenant,
    accounts.flatMap(({ mail, name }) => [mail, name]),
  )
  return accounts.map(({ person, state, language, createdAt }, i) => ({
    person,
    state,
    mail: values[2 * i] ?? null,
    name: values[2 * i + 1] ?? null,
    language,
    createdAt,
  }))
}

/** People in the order of their ids, or the one of a mail address. */
export async function listPeople(
  parts: AccessParts,
  tenant: string,
  page: Page,
  mail: string | null,
): Promise<readonly Person[]> {
  const blind = mail === null ? null : parts.vault.blind(tenant, mailAddress(mail))
  const accounts = await parts.store.as(tenant, async (t) => {
    if (blind === null) return t.accounts(page)
    const found = await t.accountByMail(blind)
    return found ? [found] : []
  })
  return opened(parts, tenant, accounts)
}

/** What people are called, for whoever writes to them; null for one who has no name, or whose data were erased. */
export async function namesOf(
  parts: Pick<AccessParts, 'store' | 'vault'>,
  tenant: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (people.length === 0) return new Map()
  const accounts = await parts.store.as(tenant, (t) => t.accountsOf(people))
  const names = await openAll(
    parts,
    tenant,
    accounts.map(({ name }) => name),
  )
  return new Map(accounts.map(({ person }, i) => [person, names[i] ?? null]))
}

/** One person. @throws Problem UNKNOWN_PERSON */
export async function onePerson(parts: AccessParts, tenant: string, person: string): Promise<Person> {
  const account = await parts.store.as(tenant, (t) => t.account(person))
  if (!account) throw refusals.unknownPerson()
  return (await opened(parts, tenant, [account]))[0]!
}

/**
 * Closes an account, at once and for every session, or opens it again; the reason is kept.
 * @throws Problem UNKNOWN_PERSON, CLOSE_SELF, LAST_ADMINISTRATOR
 */
export async function setAccountState(
  parts: AccessParts,
  who: Identity,
  person: string,
  state: 'active' | 'closed',
  reason: string,
): Promise<void> {
  const { store, clock } = parts
  if (person === who.person)
    throw refusals.role('CLOSE_SELF', { ru: 'Себя закрыть нельзя', en: 'Nobody closes their own account' })
  const at = clock.now()
  const details = await reasonFor(parts, who.tenant, person, reason)
  await store.as(who.tenant, async (t) => {
    await t.lock(`person:${person}`)
    const account = await t.account(person)
    if (!account || account.state === 'erased') throw refusals.unknownPerson()
    if (account.state === state) return
    await t.saveAccount({ ...account, state, closedAt: state === 'closed' ? at : null })
    if (state === 'closed') {
      await t.endSessions(person, null, at)
      await demandAdministrator(t, at)
    }
    const action = state === 'closed' ? 'account-closed' : 'account-opened'
    await t.record({ at, actor: who.person, action, subject: person, details, basis: null })
  })
}

/** Why something was done to a person, for the journal. @throws Problem UNKNOWN_PERSON before any key is made */
async function reasonFor(parts: AccessParts, tenant: string, person: string, reason: string) {
  const account = await parts.store.as(tenant, (t) => t.account(person))
  if (!account || account.state === 'erased') throw refusals.unknownPerson()
  return { reason: await sealFor(parts, tenant, person, reason) }
}

/** Ends all sessions and tokens of another person, and tells how many. @throws Problem UNKNOWN_PERSON */
export async function endSessionsOf(
  parts: AccessParts,
  who: Identity,
  person: string,
  reason: string,
): Promise<number> {
  const at = parts.clock.now()
  const why = await reasonFor(parts, who.tenant, person, reason)
  return parts.store.as(who.tenant, async (t) => {
    // Whoever ends their own stays where they are.
    const ended = await t.endSessions(person, person === who.person ? who.session.id : null, at)
    const line = { at, actor: who.person, action: 'sessions-ended', subject: person, basis: null }
    await t.record({ ...line, details: { ended, ...why } })
    return ended
  })
}

/**
 * Takes the second step off a person who lost it, and ends their sessions; their owner is told.
 * @throws Problem UNKNOWN_PERSON, GRANT_TO_SELF
 */
export async function resetSecondStep(
  parts: AccessParts,
  who: Identity,
  person: string,
  reason: string,
): Promise<void> {
  const { store, clock } = parts
  if (person === who.person) {
    throw refusals.role(
      'GRANT_TO_SELF',
      { ru: 'Второй шаг себе сбрасывает другой администратор', en: 'Another administrator resets yours' },
      { ru: 'Свой отключите кодом', en: 'Take your own off with a code' },
    )
  }
  const at = clock.now()
  const details = await reasonFor(parts, who.tenant, person, reason)
  await store.as(who.tenant, async (t) => {
    await t.dropSecondStep(person)
    await t.endSessions(person, null, at)
    await t.record({
      at,
      actor: who.person,
      action: 'second-step-reset',
      subject: person,
      details,
      basis: null,
    })
  })
  await tellOwner(parts, who.tenant, person, 'second-step-off', `second-step-reset:${person}:${at}`)
}

/**
 * Removes what access knows of a person: address, name, credentials, sessions, accounts of other services; what they
 * held stays under their opaque id. For erasure of personal data, before the person's key is destroyed. Done again it
 * changes nothing.
 */
export async function eraseAccount(
  { store, clock }: AccessParts,
  tenant: string,
  person: string,
): Promise<void> {
  const at = clock.now()
  await store.as(tenant, async (t) => {
    // Whoever changes the account at this moment must not write back what is removed.
    await t.lock(`person:${person}`)
    const account = await t.account(person)
    if (!account || account.state === 'erased') return
    await t.saveAccount({ ...account, state: 'erased', mail: null, name: null, closedAt: at })
    await t.savePassword(person, null)
    await t.dropSecondStep(person)
    await t.endSessions(person, null, at)
    for (const { provider } of await t.federatedOf(person)) await t.dropFederated(person, provider)
    await t.record({
      at,
      actor: 'system',
      action: 'account-erased',
      subject: person,
      details: {},
      basis: null,
    })
  })
}
