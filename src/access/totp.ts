import type { Identity } from './identity.ts'
import { codeUri, newCodeSecret } from './one-time-code.ts'
import { proveOwner } from './owner.ts'
import { type AccessParts, openAll, sealFor } from './parts.ts'
import { refusals } from './refusals.ts'
import { checkCode } from './second-step.ts'
import { hashOf, newRecoveryCode, newSecret, plainRecoveryCode } from './secret.ts'
import type { AccessTables } from './store.ts'
import { tellOwner } from './tell.ts'

const enrolled = () =>
  refusals.state(
    'SECOND_STEP_ENROLLED',
    { ru: 'Приложение с кодами уже подключено', en: 'An app with codes is enrolled already' },
    { ru: 'Сначала отключите его', en: 'Take it off first' },
  )
const notEnrolled = () =>
  refusals.state('SECOND_STEP_MISSING', {
    ru: 'Приложение с кодами не подключено',
    en: 'No app with codes is enrolled',
  })

/** What the app needs: the secret to type, or the address to read from a picture. */
export interface Enrolment {
  readonly secret: string
  readonly uri: string
}

/**
 * Offers a secret for an authenticator app; it counts once a code confirms it. The password is asked again, so that a
 * stolen session cannot lock its owner out.
 * @throws Problem SECOND_STEP_ENROLLED, WRONG_CREDENTIALS
 */
export async function enrolSecondStep(
  parts: AccessParts,
  who: Identity,
  password: string | null,
): Promise<Enrolment> {
  const { tenant, person } = who
  const account = await proveOwner(parts, who, password)
  const [mail] = await openAll(parts, tenant, [account.mail])
  const secret = newCodeSecret()
  const sealed = await sealFor(parts, tenant, person, secret)
  await parts.store.as(tenant, async (t) => {
    await t.lock(`second-step:${person}`)
    if ((await t.secondStep(person))?.confirmedAt) throw enrolled()
    await t.saveSecondStep({ person, secret: sealed, confirmedAt: null, lastStep: null })
  })
  return { secret, uri: codeUri(parts.settings.title.en, mail ?? person, secret) }
}

const newCodes = () => Array.from({ length: 10 }, newRecoveryCode)
const saveCodes = (t: AccessTables, person: string, codes: readonly string[]) =>
  t.saveRecoveryCodes(
    person,
    codes.map((code) => hashOf(plainRecoveryCode(code))),
  )

/**
 * Confirms the app with its first code; the session has the second step from now on. Returns ten recovery codes, shown
 * this once.
 * @throws Problem SECOND_STEP_MISSING, SECOND_STEP_ENROLLED, WRONG_CODE, TOO_MANY_ATTEMPTS
 */
export async function confirmSecondStep(
  parts: AccessParts,
  who: Identity,
  code: string,
): Promise<readonly string[]> {
  const { tenant, person } = who
  const step = await parts.store.as(tenant, (t) => t.secondStep(person))
  if (!step) throw notEnrolled()
  if (step.confirmedAt) throw enrolled()
  const take = await checkCode(parts, tenant, step, code)
  const codes = newCodes()
  const now = parts.clock.now()
  await parts.store.as(tenant, async (t) => {
    await t.lock(`second-step:${person}`)
    const current = await t.secondStep(person)
    if (!current || current.confirmedAt || current.secret.text !== step.secret.text)
      throw refusals.wrongCode()
    await t.saveSecondStep({ ...step, confirmedAt: now })
    await take(t)
    await saveCodes(t, person, codes)
    await t.markSecondStep(person, who.session.id)
    await t.record({
      at: now,
      actor: person,
      action: 'second-step-on',
      subject: person,
      details: {},
      basis: null,
    })
  })
  await parts.limits.clear(tenant, 'second-step', person)
  await tellOwner(parts, tenant, person, 'second-step-on', `second-step-on:${person}:${now}`)
  return codes
}

/**
 * Makes ten new recovery codes; the old ones are void.
 * @throws Problem SECOND_STEP_MISSING, WRONG_CODE, TOO_MANY_ATTEMPTS
 */
export async function renewRecoveryCodes(
  parts: AccessParts,
  who: Identity,
  code: string,
): Promise<readonly string[]> {
  const codes = newCodes()
  await withCode(parts, who, code, 'recovery-codes-renewed', (t) => saveCodes(t, who.person, codes))
  return codes
}

/**
 * Takes the app off: the roles that need it are gone from every session at once.
 * @throws Problem SECOND_STEP_MISSING, WRONG_CODE, TOO_MANY_ATTEMPTS
 */
export async function disableSecondStep(parts: AccessParts, who: Identity, code: string): Promise<void> {
  const { tenant, person } = who
  await withCode(parts, who, code, 'second-step-off', async (t) => {
    await t.dropSecondStep(person)
    await t.markSecondStep(person, null)
  })
  await tellOwner(parts, tenant, person, 'second-step-off', `second-step-off:${newSecret()}`)
}

async function withCode(
  parts: AccessParts,
  { tenant, person }: Identity,
  code: string,
  action: string,
  work: (t: AccessTables) => Promise<void>,
): Promise<void> {
  const step = await parts.store.as(tenant, (t) => t.secondStep(person))
  if (!step?.confirmedAt) throw notEnrolled()
  const take = await checkCode(parts, tenant, step, code)
  const at = parts.clock.now()
  await parts.store.as(tenant, async (t) => {
    await take(t)
    await work(t)
    await t.record({ at, actor: person, action, subject: person, details: {}, basis: null })
  })
  await parts.limits.clear(tenant, 'second-step', person)
}
