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

const DAY = 86_400_000

/** A request that was under way when somebody was erased may have written a draft after it: nobody reads it, and it goes. */
async function removeLate({ store, files, engine }: PrivacyParts): Promise<number> {
  const since = new Date(Date.parse(engine.clock.now()) - DAY).toISOString()
  let late = 0
  for (const { tenant, subject } of await store.erasedSince(since)) {
    const { drafts, notices, looks } = await store.eraseRows(tenant, subject)
    for (const draft of drafts) await files.releaseDraft(tenant, draft)
    const bytes = await files.forget(tenant, subject)
    if (drafts.length + notices + looks + bytes > 0) late++
  }
  return late
}

/** Does what is left of erasures: of those that broke off, and of those of the last day. @returns of how many people */
export async function finishErasures(parts: PrivacyParts): Promise<number> {
  const requests = await parts.store.unfinished()
  for (const request of requests) await execute(parts, request)
  return requests.length + (await removeLate(parts))
}
