import { moscowDate, type Sealed } from '../kernel/index.ts'
import type { Identity } from './identity.ts'
import { type AccessParts, openAll, sealFor } from './parts.ts'
import type { Basis, Term } from './records.ts'
import { refusals, wrongField } from './refusals.ts'
import { randomName } from './secret.ts'
import { demandSeparation } from './separation.ts'
import { type AccessSettings, ADMINISTRATOR } from './settings.ts'
import type { AccessTables } from './store.ts'
import { holdsOn } from './terms.ts'

/** A time in which something is held, and the paper it stands on. */
export interface Appointment {
  readonly from: string
  readonly to: string | null
  readonly basis: Basis
}

/** A role for a time. */
export interface RoleGrant extends Appointment {
  readonly role: string
}

/** @throws Problem INVALID_INPUT where a term ends before it begins */
export function checkSpan({ from, to }: Pick<Appointment, 'from' | 'to'>): void {
  if (to !== null && to < from)
    throw wrongField('to', {
      ru: 'срок кончается раньше, чем начинается',
      en: 'the term ends before it begins',
    })
}

/** @throws Problem INVALID_INPUT for a role that cannot be granted */
export function checkRole({ roles }: AccessSettings, role: string, path = 'role'): void {
  if (roles.some(({ id }) => id === role)) return
  const all = roles.map(({ id }) => id).join(', ')
  throw wrongField(path, { ru: `допустимы: ${all}`, en: `allowed are ${all}` })
}

/** A term as it is kept. */
export const termOf = (
  kind: Term['kind'],
  about: Pick<Term, 'of' | 'person'> & Partial<Pick<Term, 'rank' | 'powers'>>,
  { from, to, basis }: Appointment,
  grantedBy: string,
  grantedAt: string,
): Term => ({
  id: randomName('t'),
  kind,
  rank: 0,
  powers: [],
  from,
  to,
  basis,
  grantedBy,
  grantedAt,
  ended: null,
  ...about,
})

/** Writes a grant that was checked for its shape. @throws Problem GRANT_TO_SELF, ROLES_SEPARATED */
export async function addGrant(
  tables: AccessTables,
  settings: AccessSettings,
  by: string,
  person: string,
  grant: RoleGrant,
  at: string,
): Promise<Term> {
  await demandSeparation(tables, settings, by, person, [grant.role], grant)
  const term = termOf('role', { of: grant.role, person }, grant, by, at)
  await tables.addTerm(term)
  await recordTerm(tables, 'role-granted', by, term, at)
  return term
}

/** Writes the line of the journal about a term. */
export const recordTerm = (
  tables: AccessTables,
  action: string,
  actor: string,
  { id, of, person, from, to, basis }: Term,
  at: string,
  reason?: Sealed,
) =>
  tables.record({
    ...{ at, actor, action, subject: person, basis },
    details: { term: id, of, from, to, ...(reason && { reason }) },
  })

/**
 * Grants a role for a time on a basis.
 * @throws Problem UNKNOWN_PERSON, INVALID_INPUT, GRANT_TO_SELF, ROLES_SEPARATED
 */
export async function grantRole(
  { store, settings, clock }: AccessParts,
  who: Identity,
  person: string,
  grant: RoleGrant,
): Promise<Term> {
  checkRole(settings, grant.role)
  checkSpan(grant)
  return store.as(who.tenant, async (t) => {
    if ((await t.account(person))?.state !== 'active') throw refusals.unknownPerson()
    return addGrant(t, settings, who.person, person, grant, clock.now())
  })
}

/** Which term is meant: of which kinds, and whose or of what. */
export interface TermPlace {
  readonly kinds: readonly Term['kind'][]
  readonly person?: string
  readonly of?: string
}

/**
 * Ends a term of any kind before its last day, at once.
 * @throws Problem UNKNOWN, TERM_ENDED, LAST_ADMINISTRATOR
 */
export async function endTerm(
  parts: AccessParts,
  who: Identity,
  id: string,
  { kinds, person, of }: TermPlace,
  reason: string,
): Promise<void> {
  const { tenant } = who
  const found = await parts.store.as(tenant, (t) => t.term(id))
  const meant =
    found &&
    kinds.includes(found.kind) &&
    found.person === (person ?? found.person) &&
    found.of === (of ?? found.of)
  if (!meant) throw refusals.unknownThing()
  const sealed = await sealFor(parts, tenant, found.person, reason)
  const at = parts.clock.now()
  await parts.store.as(tenant, async (t) => {
    if (!(await t.endTerm(id, { at, by: who.person, reason: sealed })))
      throw refusals.state('TERM_ENDED', { ru: 'Это уже прекращено', en: 'This has ended already' })
    if (found.kind === 'role' && found.of === ADMINISTRATOR) await demandAdministrator(t, at)
    await recordTerm(t, `${found.kind}-ended`, who.person, found, at, sealed)
  })
}

/** Whether somebody grants roles today. Lets one transaction at a time ask. */
export async function hasAdministrator(tables: AccessTables, now: string): Promise<boolean> {
  await tables.lock('administrators')
  for (const { person } of await tables.terms({ kind: 'role', of: ADMINISTRATOR }))
    if (await isAdministrator(tables, person, now)) return true
  return false
}

/** Whether a person grants roles today. */
export async function isAdministrator(tables: AccessTables, person: string, now: string): Promise<boolean> {
  if ((await tables.account(person))?.state !== 'active') return false
  const day = moscowDate(now)
  return (await tables.terms({ person, kind: 'role', of: ADMINISTRATOR })).some((term) => holdsOn(term, day))
}

/** @throws Problem LAST_ADMINISTRATOR where nobody is left who grants roles */
export async function demandAdministrator(tables: AccessTables, now: string): Promise<void> {
  if (await hasAdministrator(tables, now)) return
  throw refusals.state(
    'LAST_ADMINISTRATOR',
    { ru: 'Это последний администратор', en: 'This is the last administrator' },
    { ru: 'Сначала дайте эту роль другому человеку', en: 'Grant the role to somebody else first' },
  )
}

/** Terms of a person or of an office or organisation, with the reasons of their ends. */
export async function listTerms(
  parts: AccessParts,
  tenant: string,
  query: Parameters<AccessTables['terms']>[0],
): Promise<
  readonly (Omit<Term, 'ended'> & { ended: { at: string; by: string; reason: string | null } | null })[]
> {
  const terms = await parts.store.as(tenant, (t) => t.terms(query))
  const reasons = await openAll(
    parts,
    tenant,
    terms.map((term) => term.ended?.reason ?? null),
  )
  return terms.map((term, i) => ({
    ...term,
    ended: term.ended && { at: term.ended.at, by: term.ended.by, reason: reasons[i] ?? null },
  }))
}
