import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit, LimitKind, RateLimits } from '../../access/index.ts'

/** Counts attempts in memory. */
export function memoryLimits(limits: Readonly<Record<LimitKind, Limit>>): RateLimits {
  const counters = new Map(
    Object.entries(limits).map(([kind, { times, seconds }]) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, points: times, duration: seconds }),
    ]),
  )
  return {
    async take(tenant, kind, key) {
      try {
        await counters.get(kind)!.consume(`${tenant}/${key}`)
        return 0
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    },
    async clear(tenant, kind, key) {
      await counters.get(kind)!.delete(`${tenant}/${key}`)
    },
  }
}
