import type { Text } from '../kernel/index.ts'
import { type Appointment, checkRole, checkSpan, recordTerm, termOf } from './grants.ts'
import type { Identity } from './identity.ts'
import type { AccessParts } from './parts.ts'
import type { Office, Term } from './records.ts'
import { refusals } from './refusals.ts'
import { demandSeparation } from './separation.ts'
import type { AccessTables } from './store.ts'
import { overlap } from './terms.ts'

/** A new office. */
export interface NewOffice {
  readonly id: string
  readonly title: Text
  readonly roles: readonly string[]
}

/**
 * Makes an office: a seat with roles that outlives its holders.
 * @throws Problem INVALID_INPUT, OFFICE_EXISTS
 */
export async function addOffice(
  { store, settings, clock }: AccessParts,
  who: Identity,
  { id, title, roles }: NewOffice,
): Promise<Office> {
  for (const role of roles) checkRole(settings, role, 'roles')
  const at = clock.now()
  const office: Office = { id, title, roles, createdAt: at }
  await store.as(who.tenant, async (t) => {
    if (!(await t.addOffice(office)))
      throw refusals.state('OFFICE_EXISTS', {
        ru: 'Такая должность уже есть',
        en: 'There is such an office already',
      })
    const details = { roles: [...roles] }
    await t.record({ at, actor: who.person, action: 'office-made', subject: id, details, basis: null })
  })
  return office
}

/** A person in an office: its holder, or a deputy with a place in the order. */
export interface OfficeAppointment extends Appointment {
  readonly person: string
  readonly as: 'holder' | 'deputy'
  /** 1 acts first. */
  readonly rank?: number | undefined
}

/**
 * Appoints the holder of an office or a deputy.
 * @throws Problem UNKNOWN, UNKNOWN_PERSON, OFFICE_TAKEN, GRANT_TO_SELF, ROLES_SEPARATED, INVALID_INPUT
 */
export async function appoint(
  { store, settings, clock }: AccessParts,
  who: Identity,
  office: string,
  given: OfficeAppointment,
): Promise<Term> {
  checkSpan(given)
  const { person, as: kind } = given
  return store.as(who.tenant, async (t) => {
    const found = await t.office(office)
    if (!found) throw refusals.unknownThing()
    if ((await t.account(person))?.state !== 'active') throw refusals.unknownPerson()
    await t.lock(`office:${office}`)
    await demandSeat(t, office, given)
    await demandSeparation(t, settings, who.person, person, found.roles, given)
    const at = clock.now()
    const rank = kind === 'deputy' ? (given.rank ?? 1) : 0
    const term = termOf(kind, { of: office, person, rank }, given, who.person, at)
    await t.addTerm(term)
    await recordTerm(t, `${kind}-appointed`, who.person, term, at)
    return term
  })
}

/** An office has one holder on a day, and one deputy of a rank. */
async function demandSeat(tables: AccessTables, office: string, given: OfficeAppointment): Promise<void> {
  const rank = given.as === 'deputy' ? (given.rank ?? 1) : 0
  const taken = (await tables.terms({ kind: given.as, of: office })).find(
    (term) => !term.ended && term.rank === rank && overlap(term, given),
  )
  if (!taken) return
  throw refusals.state(
    'OFFICE_TAKEN',
    {
      ru: `Это место занимает ${taken.person} с ${taken.from} по ${taken.to ?? '…'}`,
      en: `The seat is held by ${taken.person} from ${taken.from} to ${taken.to ?? '…'}`,
    },
    {
      ru: 'Прекратите прежнее назначение или измените срок',
      en: 'End the former appointment or change the term',
    },
  )
}

/**
 * Notes that a person is absent: the first deputy who is present acts in their offices on those days.
 * @throws Problem UNKNOWN_PERSON, INVALID_INPUT
 */
export async function noteAbsence(
  { store, clock }: AccessParts,
  who: Identity,
  person: string,
  absence: Appointment,
): Promise<Term> {
  checkSpan(absence)
  return store.as(who.tenant, async (t) => {
    if (!(await t.account(person))) throw refusals.unknownPerson()
    const at = clock.now()
    const term = termOf('absence', { of: '', person }, absence, who.person, at)
    await t.addTerm(term)
    await recordTerm(t, 'absence-noted', who.person, term, at)
    return term
  })
}

/** Every office. */
export const listOffices = ({ store }: AccessParts, tenant: string): Promise<readonly Office[]> =>
  store.as(tenant, (t) => t.offices())
