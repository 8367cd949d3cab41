import type { PrivacyParts, Subject } from '../parts.ts'
import { problems } from '../problems.ts'
import type { Bar, Basis, ErasureRequest } from '../records.ts'
import { barsTo } from './bars.ts'
import { execute } from './execute.ts'

/** What an officer decides, on which paper and why. */
export interface Decided {
  readonly outcome: 'erase' | 'refuse'
  readonly basis: Basis
  readonly reason: string
}

/** @throws Problem UNKNOWN */
async function requestOf({ store }: PrivacyParts, tenant: string, id: string): Promise<ErasureRequest> {
  const request = await store.request(tenant, id)
  if (!request) throw problems.unknownRequest()
  return request
}

/** A request with what stands against it today. @throws Problem UNKNOWN */
export async function lookAtRequest(
  parts: PrivacyParts,
  tenant: string,
  id: string,
): Promise<{ readonly request: ErasureRequest; readonly bars: readonly Bar[] }> {
  const request = await requestOf(parts, tenant, id)
  const bars =
    request.state === 'open'
      ? await barsTo(parts, { tenant, person: request.subject })
      : (request.decision?.bars ?? [])
  return { request, bars }
}

/**
 * Decides a request. An erasure follows at once and cannot be undone; while the law demands keeping it is refused, whoever
 * decides. The reason is sealed under the person's own key, so that it goes with everything else.
 * @throws Problem UNKNOWN, OWN_REQUEST, ERASURE_BARRED, ERASURE_DECIDED
 */
export async function decideErasure(
  parts: PrivacyParts,
  who: Subject,
  id: string,
  { outcome, basis, reason }: Decided,
): Promise<ErasureRequest> {
  const { tenant } = who
  const { request, bars } = await lookAtRequest(parts, tenant, id)
  if (request.subject === who.person) throw problems.own()
  if (request.state !== 'open') throw problems.notOpen()
  if (outcome === 'erase' && bars.length > 0) throw problems.barred(bars)
  await parts.vault.ready(tenant, [request.subject], true)
  const decided = await parts.store.decideRequest(tenant, id, {
    state: outcome === 'erase' ? 'granted' : 'refused',
    at: parts.engine.clock.now(),
    by: who.person,
    basis,
    reason: parts.vault.seal(tenant, request.subject, reason),
    bars,
  })
  if (!decided) throw problems.notOpen()
  const after = await requestOf(parts, tenant, id)
  if (outcome === 'refuse') return after
  await execute(parts, after)
  return requestOf(parts, tenant, id)
}
