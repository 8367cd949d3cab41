import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit, LimitKind, RateLimits } from '../../access/index.ts'
import type { Database } from '../database.ts'

/** Counts attempts in the database, for all nodes together. */
export function postgresLimits(database: Database, limits: Readonly<Record<LimitKind, Limit>>): RateLimits {
  // Every statement of the limiter is one of the installation: its keys begin with the tenant.
  const storeClient = {
    query: (statement: { text: string; values: unknown[] }) =>
      database.as('*', (client) => client.query(statement.text, statement.values)),
  }
  const counters = new Map(
    Object.entries(limits).map(([kind, { times, seconds }]) => [
      kind,
      new RateLimiterPostgres({
        storeClient,
        storeType: 'client',
        tableName: 'access_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: '',
        points: times,
        duration: seconds,
      }),
    ]),
  )
  const keyOf = (tenant: string, kind: string, key: string) => `${tenant}/${kind}/${key}`
  return {
    async take(tenant, kind, key) {
      try {
        await counters.get(kind)!.consume(keyOf(tenant, kind, key))
        return 0
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    },
    async clear(tenant, kind, key) {
      await counters.get(kind)!.delete(keyOf(tenant, kind, key))
    },
  }
}
