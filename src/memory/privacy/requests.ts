import type { ErasureRequest, RequestTable } from '../../privacy/index.ts'

const isUnderWay = ({ state }: ErasureRequest) => state === 'open' || state === 'granted'

/** Requests for erasure in memory. */
export function requestTable(): RequestTable {
  const kept = new Map<string, ErasureRequest>()
  const nameOf = (tenant: string, id: string) => `${tenant}/${id}`
  const all = (tenant: string) => [...kept.values()].filter((r) => r.tenant === tenant)

  /** Changes a request that is in a state; false where it is in another. */
  function change(
    tenant: string,
    id: string,
    from: ErasureRequest['state'],
    to: Partial<ErasureRequest>,
  ): boolean {
    const known = kept.get(nameOf(tenant, id))
    if (known?.state !== from) return false
    kept.set(nameOf(tenant, id), { ...known, ...to })
    return true
  }

  return {
    async addRequest(request) {
      if (all(request.tenant).some((r) => r.subject === request.subject && isUnderWay(r))) return false
      kept.set(nameOf(request.tenant, request.id), request)
      return true
    },
    request: async (tenant, id) => kept.get(nameOf(tenant, id)) ?? null,
    requests: async (tenant, { state, after, limit }) =>
      all(tenant)
        .filter((r) => (state === null || r.state === state) && (after === null || r.id > after))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    requestsOf: async (tenant, subject) =>
      all(tenant)
        .filter((r) => r.subject === subject)
        .sort((a, b) => (a.askedAt === b.askedAt ? (a.id < b.id ? 1 : -1) : a.askedAt < b.askedAt ? 1 : -1)),
    withdrawRequest: async (tenant, id) => change(tenant, id, 'open', { state: 'withdrawn' }),
    decideRequest: async (tenant, id, decision) =>
      change(tenant, id, 'open', { state: decision.state, decision }),
    async finishRequest(tenant, id, doneAt) {
      change(tenant, id, 'granted', { state: 'done', doneAt })
    },
    unfinished: async () => [...kept.values()].filter((r) => r.state === 'granted'),
  }
}
