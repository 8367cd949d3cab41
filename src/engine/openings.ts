import type { Procedure, Reveals } from '../kernel/index.ts'
import type { DeadlineOpening, Opening } from './pages.ts'

/** In which states something holds: null in all of them, an empty list in none. */
type States = readonly string[] | null

const none: States = []
const either = (a: States, b: States): States =>
  a === null || b === null ? null : [...new Set([...a, ...b])]
const both = (a: States, b: States): States =>
  a === null ? b : b === null ? a : a.filter((state) => b.includes(state))
const isNone = (states: States): boolean => states?.length === 0
const within = (states: States, state: string): boolean => states === null || states.includes(state)

type Field = Procedure['visibility'][string]

/** The states in which a role sees one of the fields. */
function seenIn({ visibility }: Procedure, role: string, which: (field: Field) => boolean): States {
  let states = none
  for (const field of Object.values(visibility)) {
    if (!which(field) || !Object.hasOwn(field.seenBy, role)) continue
    const seen = field.seenBy[role]!
    states = either(states, seen === 'always' ? null : seen)
  }
  return states
}

const anyField = () => true

/** The states in which a role oversees a case: it sees something of every kind that the table of visibility has. */
function overseenIn(procedure: Procedure, role: string): States {
  const kinds = new Set<Reveals>(Object.values(procedure.visibility).map((field) => field.reveals))
  let states: States = kinds.size > 0 ? null : none
  for (const kind of kinds)
    states = both(
      states,
      seenIn(procedure, role, (f) => f.reveals === kind),
    )
  return states
}

export const oversees = (procedure: Procedure, state: string, roles: readonly string[]): boolean =>
  roles.some((role) => within(overseenIn(procedure, role), state))

/**
 * Whether a viewer sees the version of a case: it counts every event, also those they do not see. So it is for those who
 * oversee the case, and for those who need it for an action that they may do now.
 */
export const seesVersion = (procedure: Procedure, state: string, roles: readonly string[]): boolean =>
  oversees(procedure, state, roles) ||
  procedure.actions.some(
    (a) =>
      a.expectsVersion && a.from !== 'new' && a.from.includes(state) && a.by.some((r) => roles.includes(r)),
  )

const ownRoles = ({ visibility }: Procedure): readonly string[] => [
  ...new Set(Object.values(visibility).flatMap((field) => Object.keys(field.seenBy))),
]

/** Openings by what a viewer is everywhere, and for a party by each other role that sees something. */
function openingsBy(
  procedure: Procedure,
  offices: readonly string[],
  statesOf: (role: string) => States,
): Opening[] {
  const everywhere = ['public', ...offices]
  const open = everywhere.map(statesOf).reduce(either, none)
  const found: Opening[] = isNone(open) ? [] : [{ procedure: procedure.id, as: null, states: open }]
  if (open === null) return found
  for (const role of ownRoles(procedure)) {
    if (everywhere.includes(role)) continue
    const states = statesOf(role)
    if (!isNone(states)) found.push({ procedure: procedure.id, as: role, states })
  }
  return found
}

/** Which cases somebody with these offices may see anything of. */
export const caseOpenings = (
  procedures: readonly Procedure[],
  offices: readonly string[],
): readonly Opening[] =>
  procedures.flatMap((p) => openingsBy(p, offices, (role) => seenIn(p, role, anyField)))

/** Which cases they oversee: they see something of every kind there, and whose move it is. */
export const overseenOpenings = (
  procedures: readonly Procedure[],
  offices: readonly string[],
): readonly Opening[] => procedures.flatMap((p) => openingsBy(p, offices, (role) => overseenIn(p, role)))

/** On which cases they may see a column of the list row: only there may they search or sort by it. */
export const columnOpenings = (
  procedures: readonly Procedure[],
  offices: readonly string[],
  column: string,
): readonly Opening[] =>
  procedures.flatMap((p) =>
    openingsBy(p, offices, (role) => seenIn(p, role, (f) => f.columns?.includes(column) ?? false)),
  )

/** The roles whose actions begin or end a deadline. */
function makersOf({ actions }: Procedure, key: string): readonly string[] {
  return actions
    .filter((a) => Object.hasOwn(a.starts, key) || Object.hasOwn(a.stops, key))
    .flatMap((a) => a.by)
}

/**
 * In which states a role may see a deadline: wherever it sees the case where the duty is its own side's or its actions
 * begin or end it; else only where it oversees the case, as a deadline tells what was found and demanded.
 */
function deadlineIn(procedure: Procedure, role: string, key: string): States {
  const seen = seenIn(procedure, role, anyField)
  const own = procedure.deadlines[key]?.side === role || makersOf(procedure, key).includes(role)
  return own ? seen : both(seen, overseenIn(procedure, role))
}

export const seesDeadline = (
  procedure: Procedure,
  state: string,
  roles: readonly string[],
  key: string,
): boolean => roles.some((role) => within(deadlineIn(procedure, role, key), state))

/** Which running deadlines somebody with these offices may see. */
export const deadlineOpenings = (
  procedures: readonly Procedure[],
  offices: readonly string[],
): readonly DeadlineOpening[] =>
  procedures.flatMap((p) =>
    Object.keys(p.deadlines).flatMap((key) =>
      openingsBy(p, offices, (role) => deadlineIn(p, role, key)).map((o) => ({ ...o, keys: [key] })),
    ),
  )
