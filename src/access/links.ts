import type { Json } from '../kernel/index.ts'
import { later } from './instant.ts'
import { demandAttempt } from './limits.ts'
import type { AccessParts, Whereabouts } from './parts.ts'
import { placeKey } from './place.ts'
import type { LinkPurpose, OneTimeLink } from './records.ts'
import { refusals } from './refusals.ts'
import { hashOf, newSecret } from './secret.ts'
import type { LinkTable } from './store.ts'

/** A new link and the secret that only its letter carries. */
export function newLink(
  { clock, settings }: AccessParts,
  purpose: LinkPurpose,
  about: { readonly person: string; readonly mail?: OneTimeLink['mail']; readonly data?: Json },
): { readonly secret: string; readonly link: OneTimeLink } {
  const now = clock.now()
  const secret = newSecret()
  return {
    secret,
    link: {
      hash: hashOf(secret),
      purpose,
      person: about.person,
      mail: about.mail ?? null,
      data: about.data ?? null,
      createdAt: now,
      expiresAt: later(now, settings.lives[purpose === 'decoy' ? 'recovery' : purpose]),
    },
  }
}

/** Looks at a link before it is redeemed. Every look is counted by place. @throws Problem LINK_USED_OR_EXPIRED */
export async function lookAtLink(
  parts: AccessParts,
  tenant: string,
  purpose: LinkPurpose,
  secret: string,
  from: Whereabouts,
): Promise<OneTimeLink> {
  const place = placeKey(parts, tenant, from)
  await demandAttempt(parts.limits, tenant, 'link-place', place)
  const found = await parts.store.as(tenant, (t) => t.link(hashOf(secret), purpose, parts.clock.now()))
  if (!found) throw refusals.deadLink()
  await parts.limits.clear(tenant, 'link-place', place)
  return found
}

/** Redeems a link inside a transaction. @throws Problem LINK_USED_OR_EXPIRED where another attempt was faster */
export async function redeem(
  tables: LinkTable,
  { hash, purpose }: OneTimeLink,
  now: string,
): Promise<OneTimeLink> {
  const redeemed = await tables.redeemLink(hash, purpose, now)
  if (!redeemed) throw refusals.deadLink()
  return redeemed
}
