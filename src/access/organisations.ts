import { checkInn10, checkKpp, checkOgrn } from '../reference/index.ts'
import { type Appointment, checkSpan, recordTerm, termOf } from './grants.ts'
import type { Identity } from './identity.ts'
import type { AccessParts } from './parts.ts'
import type { Organisation, Term } from './records.ts'
import { refusals, wrongField } from './refusals.ts'
import { randomName } from './secret.ts'
import type { Page } from './store.ts'

/** A new organisation. A sole trader is a person and acts as one. */
export interface NewOrganisation {
  readonly name: string
  readonly inn: string
  readonly ogrn: string
  readonly kpp: string | null
}

/** @throws Problem INVALID_INPUT that says which digit does not fit */
function checked(path: string, check: ReturnType<typeof checkInn10>): string {
  if (check.ok) return check.normal
  throw wrongField(path, check.message)
}

/**
 * Makes an organisation known.
 * @throws Problem INVALID_INPUT, ORGANISATION_EXISTS
 */
export async function addOrganisation(
  { store, clock }: AccessParts,
  who: Identity,
  given: NewOrganisation,
): Promise<Organisation> {
  const at = clock.now()
  const organisation: Organisation = {
    id: randomName('o'),
    name: given.name,
    inn: checked('inn', checkInn10(given.inn)),
    ogrn: checked('ogrn', checkOgrn(given.ogrn)),
    kpp: given.kpp === null ? null : checked('kpp', checkKpp(given.kpp)),
    createdBy: who.person,
    createdAt: at,
  }
  await store.as(who.tenant, async (t) => {
    if (!(await t.addOrganisation(organisation))) {
      const known = await t.organisationByOgrn(organisation.ogrn)
      throw refusals.state('ORGANISATION_EXISTS', {
        ru: `Эта организация уже есть: ${known?.id}`,
        en: `This organisation is known already: ${known?.id}`,
      })
    }
    const details = { ogrn: organisation.ogrn }
    await t.record({
      at,
      actor: who.person,
      action: 'organisation-made',
      subject: organisation.id,
      details,
      basis: null,
    })
  })
  return organisation
}

/** A person who acts for an organisation, and what they may do for it. */
export interface Representation extends Appointment {
  readonly person: string
  readonly powers: readonly string[]
}

/**
 * Notes who represents an organisation, for how long, with what powers and by what paper.
 * @throws Problem UNKNOWN, UNKNOWN_PERSON, INVALID_INPUT
 */
export async function addRepresentative(
  { store, clock }: AccessParts,
  who: Identity,
  organisation: string,
  given: Representation,
): Promise<Term> {
  checkSpan(given)
  const { person, powers } = given
  return store.as(who.tenant, async (t) => {
    if (!(await t.organisation(organisation))) throw refusals.unknownThing()
    if ((await t.account(person))?.state !== 'active') throw refusals.unknownPerson()
    const at = clock.now()
    const term = termOf('representative', { of: organisation, person, powers }, given, who.person, at)
    await t.addTerm(term)
    await recordTerm(t, 'representative-noted', who.person, term, at)
    return term
  })
}

/** An organisation. @throws Problem UNKNOWN */
export async function oneOrganisation(
  { store }: AccessParts,
  tenant: string,
  id: string,
): Promise<Organisation> {
  const found = await store.as(tenant, (t) => t.organisation(id))
  if (!found) throw refusals.unknownThing()
  return found
}

/** Organisations in the order of their ids. */
export const listOrganisations = (
  { store }: AccessParts,
  tenant: string,
  page: Page,
): Promise<readonly Organisation[]> => store.as(tenant, (t) => t.organisations(page))
