import { refusals } from './refusals.ts'

/** How often something may be tried: so many times in so many seconds. */
export interface Limit {
  readonly times: number
  readonly seconds: number
}

/** The limits of access. A place is a network address; an account is counted whether or not it exists. */
export const standardLimits = {
  'sign-in-account': { times: 10, seconds: 900 },
  'sign-in-place': { times: 60, seconds: 900 },
  'second-step': { times: 5, seconds: 900 },
  'register-mail': { times: 3, seconds: 3600 },
  'register-place': { times: 20, seconds: 3600 },
  'recover-mail': { times: 3, seconds: 3600 },
  'recover-place': { times: 20, seconds: 3600 },
  'link-place': { times: 20, seconds: 900 },
  'team-person': { times: 40, seconds: 3600 },
  'team-mail': { times: 3, seconds: 3600 },
  'federated-place': { times: 30, seconds: 900 },
} as const satisfies Readonly<Record<string, Limit>>

/** What is limited. */
export type LimitKind = keyof typeof standardLimits

/** Counts attempts. */
export interface RateLimits {
  /** Counts one; 0 where it is allowed, else the seconds to wait. */
  take(tenant: string, kind: LimitKind, key: string): Promise<number>
  /** Forgets what was counted: the attempt was good. */
  clear(tenant: string, kind: LimitKind, key: string): Promise<void>
}

/** Counts an attempt. @throws Problem TOO_MANY_ATTEMPTS with the seconds to wait */
export async function demandAttempt(
  limits: RateLimits,
  tenant: string,
  kind: LimitKind,
  key: string,
): Promise<void> {
  const seconds = await limits.take(tenant, kind, key)
  if (seconds > 0) throw refusals.tooMany(seconds)
}
