import { addDays, moscowDate } from '../../kernel/index.ts'
import type { PrivacyParts, Subject } from '../parts.ts'
import { problems } from '../problems.ts'
import type { ErasureRequest } from '../records.ts'

/** Calendar days to answer a request: 152-FZ article 21 (part 5), from the day it came in. */
const DAYS = 30

/** @throws Problem UNKNOWN_PERSON where nothing is, or was, kept of a person */
export async function demandKnown(parts: PrivacyParts, { tenant, person }: Subject): Promise<void> {
  if (await parts.store.erasedAt(tenant, person)) return
  if (await parts.accounts.copy(tenant, person)) return
  if ((await parts.store.casesOf(tenant, person)).length > 0) return
  if ((await parts.files.copies(tenant, person)).length > 0) return
  throw problems.unknownPerson()
}

/**
 * Takes down a request that a person's data be erased; `by` is the person, or who has it on paper.
 * @throws Problem UNKNOWN_PERSON, SUBJECT_ERASED, ERASURE_ASKED
 */
export async function askErasure(
  parts: PrivacyParts,
  subject: Subject,
  by: string = subject.person,
): Promise<ErasureRequest> {
  const { tenant, person } = subject
  if (await parts.store.erasedAt(tenant, person)) throw problems.erased()
  await demandKnown(parts, subject)
  const askedAt = parts.engine.clock.now()
  const request: ErasureRequest = {
    tenant,
    id: parts.newId(),
    subject: person,
    state: 'open',
    askedAt,
    askedBy: by,
    due: addDays(moscowDate(askedAt), DAYS),
    decision: null,
    doneAt: null,
  }
  if (!(await parts.store.addRequest(request))) throw problems.alreadyAsked()
  return request
}

/** Takes one's own open request back. @throws Problem UNKNOWN, ERASURE_DECIDED */
export async function withdrawRequest(
  { store }: PrivacyParts,
  { tenant, person }: Subject,
  id: string,
): Promise<void> {
  const request = await store.request(tenant, id)
  if (request?.subject !== person) throw problems.unknownRequest()
  if (!(await store.withdrawRequest(tenant, id))) throw problems.notOpen()
}
