import { type IsoDate, moscowDate } from '../../kernel/index.ts'
import type { PrivacyParts, Subject } from '../parts.ts'
import { problems } from '../problems.ts'
import type { ConsentStep } from '../records.ts'
import { type ConsentText, wordingHash } from './texts.ts'

/** A kind of consent as a person sees it. */
export interface ConsentState {
  /** The wording that is offered now. */
  readonly offered: ConsentText
  /** Whether a consent of the kind holds now, to whichever version. */
  readonly given: boolean
  /** Every step, the first first. */
  readonly steps: readonly ConsentStep[]
}

/** The wordings offered on a day: the latest of each kind. */
function offeredOn(texts: readonly ConsentText[], day: IsoDate): ReadonlyMap<string, ConsentText> {
  const offered = new Map<string, ConsentText>()
  for (const text of texts) if (text.from <= day) offered.set(text.kind, text)
  return offered
}

/** The consents of a person: what is offered, what holds, how it came about. */
export async function consentsOf(
  { store, settings, engine }: PrivacyParts,
  { tenant, person }: Subject,
): Promise<readonly ConsentState[]> {
  const all = await store.consents(tenant, person)
  return [...offeredOn(settings.consents, moscowDate(engine.clock.now())).values()].map((offered) => {
    const steps = all.filter(({ kind }) => kind === offered.kind)
    return { offered, given: steps.at(-1)?.given ?? false, steps }
  })
}

/**
 * Gives consent to the wording that is offered now. Given again it changes nothing.
 * @throws Problem CONSENT_UNKNOWN, CONSENT_VERSION
 */
export async function giveConsent(
  { store, settings, engine }: PrivacyParts,
  { tenant, person }: Subject,
  asked: { readonly kind: string; readonly version: string },
  evidence: ConsentStep['evidence'],
): Promise<void> {
  const at = engine.clock.now()
  const text = offeredOn(settings.consents, moscowDate(at)).get(asked.kind)
  if (!text) throw problems.unknownConsent(settings.consents.map(({ kind }) => kind))
  if (text.version !== asked.version) throw problems.otherVersion(text.version)
  const { kind, version } = text
  await store.addConsent(tenant, person, {
    kind,
    version,
    given: true,
    at,
    wording: wordingHash(text),
    evidence,
  })
}

/**
 * Withdraws a consent that holds. What was done while it held stays lawful.
 * @throws Problem CONSENT_UNKNOWN, CONSENT_NOT_GIVEN
 */
export async function withdrawConsent(
  { store, settings, engine }: PrivacyParts,
  { tenant, person }: Subject,
  kind: string,
  evidence: ConsentStep['evidence'],
): Promise<void> {
  if (!settings.consents.some((text) => text.kind === kind))
    throw problems.unknownConsent(settings.consents.map((text) => text.kind))
  const last = (await store.consents(tenant, person)).findLast((step) => step.kind === kind)
  if (!last?.given) throw problems.notGiven()
  await store.addConsent(tenant, person, { ...last, given: false, at: engine.clock.now(), evidence })
}
