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
export const projectKey = (text: string): string =>
  text.replace(/[\s№]/gu, '').toUpperCase().replaceAll('Ё', 'Е')

/** Being related and having written together outlast any day; employment, debts and the like last as long as they last. */
const lasting = new Set<Entry['kind']>(['relative', 'co-author', 'project', 'letter'])
const holds = (entry: Entry, on: string): boolean =>
  entry.until === null || entry.until >= on || lasting.has(entry.kind)

/** Entries laid out for looking up: registers are compared with many applicants, and each applicant with many registers. */
interface Laid {
  /** Entries that name somebody, by the person. */
  readonly naming: ReadonlyMap<string, readonly Entry[]>
  /** Organisations one works for or acts for, by their key. */
  readonly organisations: ReadonlyMap<string, readonly Entry[]>
  /** Organisations one owes to, by their key. */
  readonly owed: ReadonlyMap<string, readonly Entry[]>
  readonly projects: ReadonlySet<string>
}

const none: readonly Entry[] = []
const nothing: Laid = { naming: new Map(), organisations: new Map(), owed: new Map(), projects: new Set() }
const laid = new WeakMap<readonly Entry[], Laid>()

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

function layOut(interests: readonly Entry[]): Laid {
  if (interests.length === 0) return nothing
  const known = laid.get(interests)
  if (known) return known
  const [naming, organisations, owed] = [0, 1, 2].map(() => new Map<string, Entry[]>()) as [
    Map<string, Entry[]>,
    Map<string, Entry[]>,
    Map<string, Entry[]>,
  ]
  const projects = new Set<string>()
  for (const entry of interests) {
    const { kind, with: other, organisation, project } = entry
    if (other !== null) put(naming, other, entry)
    if (kind === 'organisation' && organisation !== null)
      put(organisations, organisationKey(organisation), entry)
    if (kind === 'debtor' && organisation !== null) put(owed, organisationKey(organisation), entry)
    if (kind === 'project' && project !== null) projects.add(projectKey(project))
  }
  const made = { naming, organisations, owed, projects }
  laid.set(interests, made)
  return made
}

const holding = (entries: readonly Entry[] | undefined, on: string): readonly Entry[] =>
  entries ? entries.filter((entry) => holds(entry, on)) : none

/** Whether one acts for an organisation: null for no, else whether an intent agreement excuses it. */
function actsFor(side: Laid, key: string, on: string): boolean | null {
  const own = holding(side.organisations.get(key), on)
  return own.length === 0 ? null : own.some((entry) => entry.intentAgreement)
}

/** An organisation that `x` acts for and `y` owes to: null for none, else whether intent agreements excuse `x` everywhere. */
function represents(x: Laid, y: Laid, ofY: readonly Entry[], on: string): boolean | null {
  const found: boolean[] = []
  for (const [key, entries] of y.owed) {
    const excused = holding(entries, on).length > 0 ? actsFor(x, key, on) : null
    if (excused !== null) found.push(excused)
  }
  for (const { kind, organisation, intentAgreement } of ofY)
    if (kind === 'creditor' && organisation !== null)
      found.push(intentAgreement || actsFor(x, organisationKey(organisation), on) === true)
  return found.length === 0 ? null : found.every(Boolean)
}

interface Keyed {
  readonly size: number
  has(key: string): boolean
  keys(): Iterable<string>
}

/** Whether something that both have is as asked. Most people have nothing in common: the shorter list is gone through. */
function both(a: Keyed, b: Keyed, is: (key: string) => boolean = () => true): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  if (short.size > 0) for (const key of short.keys()) if (long.has(key) && is(key)) return true
  return false
}

const named = ['relative', 'co-author', 'interest'] as const
const tells = (entries: readonly Entry[], kind: Entry['kind']): boolean =>
  entries.some((e) => e.kind === kind)
/** Person to person, with no organisation between. */
const owes = (entries: readonly Entry[], kind: 'creditor' | 'debtor'): boolean =>
  entries.some((e) => e.kind === kind && e.organisation === null)

/**
 * What ties two people, whichever of them declared it (`kod-ai:4.6.4`). Turned round, the same ties are found; a creditor
 * is then a debtor, who has a personal interest.
 */
export function tiesBetween(
  one: Side,
  other: Side,
  on: string,
): readonly { kind: TieKind; exception: boolean }[] {
  if (one.interests.length === 0 && other.interests.length === 0) return []
  const [x, y] = [layOut(one.interests), layOut(other.interests)]
  const [ofY, ofX] = [holding(x.naming.get(other.person), on), holding(y.naming.get(one.person), on)]
  const found: { kind: TieKind; exception: boolean }[] = []
  const add = (kind: TieKind, is: boolean, exception = false) => {
    if (is) found.push({ kind, exception })
  }
  for (const kind of named) add(kind, tells(ofY, kind) || tells(ofX, kind))
  add(
    'organisation',
    both(
      x.organisations,
      y.organisations,
      (key) => actsFor(x, key, on) !== null && actsFor(y, key, on) !== null,
    ),
  )
  const together = tells(ofY, 'project') || tells(ofX, 'project')
  add('project', together || both(x.projects, y.projects))
  add('creditor', owes(ofY, 'creditor') || owes(ofX, 'debtor'))
  const excused = represents(x, y, ofY, on)
  add('representative', excused !== null, excused === true)
  add('debtor', owes(ofY, 'debtor') || owes(ofX, 'creditor') || represents(y, x, ofX, on) !== null)
  return found
}

const letterOf = (kind: TieKind): 'a' | 'b' | null =>
  kind === 'reviewer' ? null : kind === 'creditor' || kind === 'representative' ? 'b' : 'a'

/** Co-authors of the library, partners and writers of letters of interest belong to the project, to no member of it. */
function tiesToProject(judge: Side, project: readonly Entry[], on: string): readonly TieKind[] {
  if (project.length === 0) return []
  const own = layOut(judge.interests)
  const kinds = new Set<TieKind>()
  for (const entry of project) {
    if (entry.kind !== 'co-author' && entry.kind !== 'letter' && entry.kind !== 'partner') continue
    if (!holds(entry, on)) continue
    const { organisation } = entry
    const mine = organisation !== null && actsFor(own, organisationKey(organisation), on) !== null
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
