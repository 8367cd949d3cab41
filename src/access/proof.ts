import { timingSafeEqual } from 'node:crypto'
import type { Identity } from './identity.ts'
import { later, minutes } from './instant.ts'
import { proveOwner } from './owner.ts'
import type { AccessParts } from './parts.ts'

/** How long a proof is good: for the signature at hand, not for the next one. */
const LIFE = minutes(5)

/** Shown with a signature: that a moment ago the person, not only their session, was there. */
export interface Proof {
  readonly proof: string
  readonly endsAt: string
}

type Who = Pick<Identity, 'tenant' | 'person' | 'session'>

/** It holds for one person in one session up to an instant; only the holder of the tenant's key makes it. */
const markOf = ({ vault }: Pick<AccessParts, 'vault'>, { tenant, person, session }: Who, endsAt: string) =>
  vault.blind(tenant, `proof ${JSON.stringify([person, session.id, endsAt])}`)

/**
 * Proves by the password, where the account has one, that the person is there.
 * @throws Problem WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS
 */
export async function reAuthenticate(parts: AccessParts, who: Who, password: string): Promise<Proof> {
  await proveOwner(parts, who, password)
  const endsAt = later(parts.clock.now(), LIFE)
  return { proof: `${endsAt}.${markOf(parts, who, endsAt)}`, endsAt }
}

/** Whether a proof is good now, for this person in this session. */
export function isProven(parts: Pick<AccessParts, 'vault' | 'clock'>, who: Who, proof: string): boolean {
  const [, endsAt, mark] = /^(\d{4}-[\d-]+T[\d:]+\.\d{3}Z)\.(.{1,200})$/.exec(proof) ?? []
  if (endsAt === undefined || mark === undefined || endsAt <= parts.clock.now()) return false
  const [given, right] = [Buffer.from(mark), Buffer.from(markOf(parts, who, endsAt))]
  return given.length === right.length && timingSafeEqual(given, right)
}
