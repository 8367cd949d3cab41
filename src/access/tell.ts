import { type AccessLetterKind, type AccessParts, linkTo, openAll } from './parts.ts'

/** Tells the owner of an account by mail what was done with it; nothing where the account has no address. */
export async function tellOwner(
  parts: AccessParts,
  tenant: string,
  person: string,
  kind: AccessLetterKind,
  key: string,
): Promise<void> {
  const account = await parts.store.as(tenant, (t) => t.account(person))
  const [to] = await openAll(parts, tenant, [account?.mail ?? null])
  if (!account || !to) return
  await parts.post({
    tenant,
    key,
    kind,
    person,
    to,
    language: account.language,
    data: { link: linkTo(parts, parts.settings.pages.recover) },
  })
}
