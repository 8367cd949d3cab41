import type { PrivacyParts } from '../parts.ts'
import type { ErasureRequest } from '../records.ts'

/** The paper of a decision in a line: all that is kept of why somebody was erased. */
const paperOf = ({ decision }: ErasureRequest): string =>
  decision ? `${decision.basis.document} № ${decision.basis.number}, ${decision.basis.date}` : ''

/**
 * Erases whom it was granted. Every step may be done again, so what broke off is begun anew (`finishErasures`). First nobody
 * can act as the person any more; then the key goes, and with it whatever a command that still runs may write; then what
 * need not even stay unreadable.
 */
export async function execute(parts: PrivacyParts, request: ErasureRequest): Promise<void> {
  const { tenant, subject, decision } = request
  await parts.accounts.close(tenant, subject)
  await parts.vault.erase(tenant, subject, { reason: paperOf(request), by: decision?.by ?? 'system' })
  const { drafts } = await parts.store.eraseRows(tenant, subject)
  for (const draft of drafts) await parts.files.releaseDraft(tenant, draft)
  await parts.files.forget(tenant, subject)
  await parts.store.finishRequest(tenant, request.id, parts.engine.clock.now())
}

/** Does what is left of erasures that were granted and broke off. @returns how many there were */
export async function finishErasures(parts: PrivacyParts): Promise<number> {
  const requests = await parts.store.unfinished()
  for (const request of requests) await execute(parts, request)
  return requests.length
}
