import { demandAttempt } from './limits.ts'
import { lookAtLink, redeem } from './links.ts'
import { stepOf } from './one-time-code.ts'
import { type AccessParts, openAll, type Whereabouts } from './parts.ts'
import type { SecondStep } from './records.ts'
import { refusals } from './refusals.ts'
import { hashOf, plainRecoveryCode } from './secret.ts'
import { newSession, type Opened } from './sessions.ts'
import type { AccessTables } from './store.ts'

/** Takes a code inside a transaction, so that of two attempts with one code only one succeeds. */
export type TakeCode = (tables: AccessTables) => Promise<void>

/**
 * Looks at a code of a person's app, or one of their recovery codes; what it returns takes it. Attempts are counted by
 * person.
 * @throws Problem TOO_MANY_ATTEMPTS, WRONG_CODE
 */
export async function checkCode(
  parts: AccessParts,
  tenant: string,
  step: SecondStep | null,
  code: string,
): Promise<TakeCode> {
  if (!step) throw refusals.wrongCode()
  const { person } = step
  await demandAttempt(parts.limits, tenant, 'second-step', person)
  const typed = plainRecoveryCode(code)
  if (typed.length === 16) {
    return async (t) => {
      if (!(await t.takeRecoveryCode(person, hashOf(typed)))) throw refusals.wrongCode()
    }
  }
  const [secret] = await openAll(parts, tenant, [step.secret])
  const found = secret ? stepOf(secret, typed, parts.clock.now(), step.lastStep) : null
  if (found === null) throw refusals.wrongCode()
  return async (t) => {
    if (!(await t.takeStep(person, found))) throw refusals.wrongCode()
  }
}

/**
 * The second step of signing in: the ticket of the first, and a code.
 * @throws Problem LINK_USED_OR_EXPIRED, WRONG_CODE, TOO_MANY_ATTEMPTS
 */
export async function signInWithCode(
  parts: AccessParts,
  tenant: string,
  given: { readonly ticket: string; readonly code: string },
  from: Whereabouts,
): Promise<Opened> {
  const ticket = await lookAtLink(parts, tenant, 'second-step', given.ticket, from)
  const { person } = ticket
  const step = await parts.store.as(tenant, (t) => t.secondStep(person))
  const take = await checkCode(parts, tenant, step, given.code)
  const via = viaOf(ticket.data)
  const opened = await newSession(parts, tenant, { person, via, secondStep: true }, from)
  const now = parts.clock.now()
  await parts.store.as(tenant, async (t) => {
    await take(t)
    await redeem(t, ticket, now)
    await t.addSession(opened.session)
    await t.record({
      at: now,
      actor: person,
      action: 'signed-in',
      subject: person,
      details: { via, session: opened.session.id, secondStep: true },
      basis: null,
    })
  })
  await parts.limits.clear(tenant, 'second-step', person)
  return opened
}

const viaOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'via' in data && typeof data.via === 'string'
    ? data.via
    : 'password'
