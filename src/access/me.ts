import type { Text } from '../kernel/index.ts'
import type { Identity } from './identity.ts'
import { type AccessParts, openAll } from './parts.ts'
import type { LetterLanguage, Organisation } from './records.ts'
import { refusals } from './refusals.ts'

/** What a signed-in person sees of themselves. */
export interface Me {
  readonly person: string
  readonly mail: string | null
  readonly name: string | null
  readonly language: LetterLanguage
  readonly noticesByMail: boolean
  readonly hasPassword: boolean
  readonly secondStep: { readonly enrolled: boolean; readonly recoveryCodesLeft: number }
  readonly roles: readonly { readonly id: string; readonly title: Text; readonly onBehalfOf: string | null }[]
  /** Roles that wait for the second step. */
  readonly withheld: readonly string[]
  readonly offices: Identity['offices']
  readonly organisations: readonly (Organisation & { readonly powers: readonly string[] })[]
  readonly providers: readonly string[]
  readonly session: Identity['session']
}

/** The person behind an identity, with what they hold today. */
export async function me(parts: AccessParts, who: Identity): Promise<Me> {
  const { person, tenant } = who
  const found = await parts.store.as(tenant, async (t) => {
    const organisations: (Organisation & { readonly powers: readonly string[] })[] = []
    for (const { organisation, powers } of who.represents) {
      const known = await t.organisation(organisation)
      if (known) organisations.push({ ...known, powers })
    }
    return {
      account: await t.account(person),
      password: await t.password(person),
      step: await t.secondStep(person),
      codes: await t.recoveryCodesLeft(person),
      links: await t.federatedOf(person),
      organisations,
    }
  })
  const { account } = found
  if (!account) throw refusals.unknownPerson()
  const [mail, name] = await openAll(parts, tenant, [account.mail, account.name])
  const titleOf = (id: string): Text =>
    parts.settings.roles.find((role) => role.id === id)?.title ?? { ru: id, en: id }
  return {
    person,
    mail: mail ?? null,
    name: name ?? null,
    language: account.language,
    noticesByMail: account.noticesByMail,
    hasPassword: found.password !== null,
    secondStep: { enrolled: Boolean(found.step?.confirmedAt), recoveryCodesLeft: found.codes },
    roles: who.roles.map((id) => ({ id, title: titleOf(id), onBehalfOf: who.onBehalfOf?.[id] ?? null })),
    withheld: who.withheld,
    offices: who.offices,
    organisations: found.organisations,
    providers: found.links.map(({ provider }) => provider),
    session: who.session,
  }
}

/** What of their own account a person may change. */
interface Change {
  readonly name?: string | undefined
  readonly language?: LetterLanguage | undefined
  readonly noticesByMail?: boolean | undefined
}

/**
 * Changes the name, the language of letters or whether notices come by mail of one's own account.
 * @throws Problem UNKNOWN_PERSON
 */
export async function changeMe(
  parts: AccessParts,
  { tenant, person }: Identity,
  { name, language, noticesByMail }: Change,
): Promise<void> {
  await parts.vault.ready(tenant, [person], true)
  await parts.store.as(tenant, async (t) => {
    await t.lock(`person:${person}`)
    const account = await t.account(person)
    if (!account || account.state === 'erased') throw refusals.unknownPerson()
    await t.saveAccount({
      ...account,
      ...(name === undefined ? {} : { name: parts.vault.seal(tenant, person, name) }),
      ...(language === undefined ? {} : { language }),
      ...(noticesByMail === undefined ? {} : { noticesByMail }),
    })
  })
}
