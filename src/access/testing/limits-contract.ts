import { describe, expect, it } from 'vitest'
import type { Limit, LimitKind, RateLimits } from '../limits.ts'

/** What everything that counts attempts does. */
export function limitsContract(
  name: string,
  make: (limits: Readonly<Record<LimitKind, Limit>>) => RateLimits,
): void {
  const three = { times: 3, seconds: 600 }
  const limits = {
    'sign-in-account': three,
    'sign-in-place': { times: 100, seconds: 600 },
    'second-step': three,
    'register-mail': three,
    'register-place': three,
    'recover-mail': three,
    'recover-place': three,
    'link-place': { times: 1, seconds: 1 },
    'team-person': three,
    'team-mail': three,
    'federated-place': three,
  }

  describe(name, () => {
    it('allows so many, of each kind, key and tenant by themselves, and tells how long to wait', async () => {
      const counted = make(limits)
      const key = `a-${Math.random()}`
      const take = (tenant = 't', kind: LimitKind = 'sign-in-account', of = key) =>
        counted.take(tenant, kind, of)
      for (let i = 0; i < 3; i++) expect(await take()).toBe(0)
      const wait = await take()
      expect(wait).toBeGreaterThan(590)
      expect(wait).toBeLessThanOrEqual(600)
      expect(await take('u')).toBe(0)
      expect(await take('t', 'second-step')).toBe(0)
      expect(await take('t', 'sign-in-account', `${key}b`)).toBe(0)
      await counted.clear('t', 'sign-in-account', key)
      expect(await take()).toBe(0)
    })

    it('counts attempts made at once', async () => {
      const counted = make(limits)
      const key = `b-${Math.random()}`
      const waits = await Promise.all(Array.from({ length: 20 }, () => counted.take('t', 'second-step', key)))
      expect(waits.filter((wait) => wait === 0)).toHaveLength(3)
    })

    it('begins anew when its time has passed', async () => {
      const counted = make(limits)
      const key = `c-${Math.random()}`
      const waits = await Promise.all(Array.from({ length: 9 }, () => counted.take('t', 'link-place', key)))
      expect(Math.max(...waits)).toBe(1)
      await expect
        .poll(() => counted.take('t', 'link-place', key), { timeout: 20_000, interval: 250 })
        .toBe(0)
    })
  })
}
