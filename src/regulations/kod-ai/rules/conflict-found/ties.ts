import type { Applicant, Capacity, Entry, FoundTie, TieKind } from './schema.ts'

/** A tie before it is known whether it bars. */
export type Tie = Omit<FoundTie, 'bars'>

interface Side {
  readonly person: string
  readonly interests: readonly Entry[]
}

/**
 * One spelling for one organisation: an INN is its digits, whatever stands between and before them. Anything else is
 * taken as it is but for the spaces around.
 */
export function organisationKey(text: string): string {
  const digits = text.replace(/^\s*инн/i, '').replace(/[\s\u00ad\u2010-\u2015\u2212\-№:]/gu, '')
  return /^\d+$/.test(digits) ? digits : text.trim()
}

/** One spelling for one number of a project. */
const projectKey = (text: string): string => text.replace(/[\s№]/gu, '').toUpperCase().replaceAll('Ё', 'Е')

/** Being related and having written together outlast any day; employment, debts and the like last as long as they last. */
const lasting = new Set<Entry['kind']>(['relative', 'co-author', 'project', 'letter'])
const holds = (entry: Entry, on: string): boolean =>
  entry.until === null || entry.until >= on || lasting.has(entry.kind)

/** Organisations a side acts for or belongs to, with whether an intent agreement excuses it. */
function organisationsOf({ interests }: Side, on: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const entry of interests) {
    if (entry.kind !== 'organisation' || entry.organisation === null || !holds(entry, on)) continue
    const key = organisationKey(entry.organisation)
    found.set(key, entry.intentAgreement || found.get(key) === true)
  }
  return found
}

const named = ['relative', 'co-author', 'interest'] as const

/** Whether one of the two names the other in an entry of the kind, whoever declared it. */
const names = (x: Side, y: Side, kind: Entry['kind'], on: string): boolean =>
  x.interests.some((e) => e.kind === kind && e.with === y.person && holds(e, on))

/** Whether `x` says that `y` owes to it (`creditor`) or that it owes to `y` (`debtor`), person to person. */
const owes = (x: Side, y: Side, kind: 'creditor' | 'debtor', on: string): boolean =>
  x.interests.some((e) => e.kind === kind && e.with === y.person && e.organisation === null && holds(e, on))

/** An organisation of `x` to which `y` owes: null for none, else whether an intent agreement excuses `x`. */
function represents(x: Side, y: Side, on: string): boolean | null {
  const own = organisationsOf(x, on)
  const found: boolean[] = []
  for (const e of y.interests) {
    if (e.kind !== 'debtor' || e.organisation === null || !holds(e, on)) continue
    const excused = own.get(organisationKey(e.organisation))
    if (excused !== undefined) found.push(excused)
  }
  for (const e of x.interests)
    if (e.kind === 'creditor' && e.with === y.person && e.organisation !== null && holds(e, on))
      found.push(e.intentAgreement || own.get(organisationKey(e.organisation)) === true)
  return found.length === 0 ? null : found.every(Boolean)
}

function shareOrganisation(x: Side, y: Side, on: string): boolean {
  const others = organisationsOf(y, on)
  return others.size > 0 && [...organisationsOf(x, on).keys()].some((key) => others.has(key))
}

const projectsOf = ({ interests }: Side): ReadonlySet<string> =>
  new Set(
    interests.flatMap((e) => (e.kind === 'project' && e.project !== null ? [projectKey(e.project)] : [])),
  )

function shareProject(x: Side, y: Side, on: string): boolean {
  if (names(x, y, 'project', on) || names(y, x, 'project', on)) return true
  const others = projectsOf(y)
  return others.size > 0 && [...projectsOf(x)].some((key) => others.has(key))
}

const letterOf = (kind: TieKind): 'a' | 'b' | null =>
  kind === 'reviewer' ? null : kind === 'creditor' || kind === 'representative' ? 'b' : 'a'

/**
 * What ties two people, whichever of them declared it (`kod-ai:4.6.4`). Turned round, the same ties are found; a creditor
 * is then a debtor, who has a personal interest.
 */
export function tiesBetween(x: Side, y: Side, on: string): readonly { kind: TieKind; exception: boolean }[] {
  if (x.interests.length === 0 && y.interests.length === 0) return []
  const found: { kind: TieKind; exception: boolean }[] = []
  const add = (kind: TieKind, is: boolean, exception = false) => {
    if (is) found.push({ kind, exception })
  }
  for (const kind of named) add(kind, names(x, y, kind, on) || names(y, x, kind, on))
  add('organisation', shareOrganisation(x, y, on))
  add('project', shareProject(x, y, on))
  add('creditor', owes(x, y, 'creditor', on) || owes(y, x, 'debtor', on))
  const excused = represents(x, y, on)
  add('representative', excused !== null, excused === true)
  const mirrored = represents(y, x, on) !== null
  add('debtor', owes(x, y, 'debtor', on) || owes(y, x, 'creditor', on) || mirrored)
  return found
}

/** Co-authors of the library, partners and writers of letters of interest belong to the project, to no member of it. */
function tiesToProject(judge: Side, project: readonly Entry[], on: string): readonly TieKind[] {
  if (project.length === 0) return []
  const own = organisationsOf(judge, on)
  const kinds = new Set<TieKind>()
  for (const entry of project) {
    if (entry.kind !== 'co-author' && entry.kind !== 'letter' && entry.kind !== 'partner') continue
    if (!holds(entry, on)) continue
    const mine = entry.organisation !== null && own.has(organisationKey(entry.organisation))
    if (entry.with === judge.person || mine) kinds.add(entry.kind)
  }
  return [...kinds]
}

/** Somebody who is to judge. */
export interface Candidate {
  readonly person: string
  /** Applies in the same round. */
  readonly inRound: boolean
  /** Has given a conclusion on the application. */
  readonly reviewed: boolean
  readonly interests: readonly Entry[]
}

/** Everything that ties a person to an applicant. */
export function tiesWith(judge: Candidate, applicant: Applicant, on: string): readonly Tie[] {
  const found: Tie[] = []
  const add = (kind: TieKind, other: string | null, exception = false) => {
    found.push({ person: judge.person, kind, with: other, letter: letterOf(kind), exception })
  }
  const own = applicant.members.some((m) => m.person === judge.person)
  if (own) add('member', judge.person)
  else if (judge.inRound) add('competitor', null)
  if (judge.reviewed) add('reviewer', null)
  for (const kind of tiesToProject(judge, applicant.interests, on)) add(kind, null)
  for (const member of applicant.members) {
    if (member.person === judge.person) continue
    for (const { kind, exception } of tiesBetween(judge, member, on)) add(kind, member.person, exception)
  }
  return found
}

/** How the unclear places are read: the settings of `conflict.ties`, `conflict.reviewer` and `conflict.undeclared`. */
export interface TieSettings {
  /** A common organisation, partner or project bars, too. */
  readonly wide: boolean
  /** Who gave a conclusion does not judge the application again. */
  readonly reviewer: boolean
  /** Nobody judges before having declared. */
  readonly undeclared: boolean
}

export const tieSettings = (readings: Readonly<Record<string, string>>): TieSettings => ({
  wide: readings['conflict.ties'] !== 'personal',
  reviewer: readings['conflict.reviewer'] === 'barred',
  undeclared: readings['conflict.undeclared'] === 'barred',
})

const widely = new Set<TieKind>(['organisation', 'partner', 'project'])

/** Whether a tie keeps its person from acting; council, commission and directorate are only told (reading T39). */
export function barsBy({ kind, exception }: Tie, capacity: Capacity, settings: TieSettings): boolean {
  if (capacity === 'other' || exception) return false
  if (kind === 'reviewer') return settings.reviewer
  return settings.wide || !widely.has(kind)
}
