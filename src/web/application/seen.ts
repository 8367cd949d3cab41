import type { CaseView } from '../screens/index.ts'

/** What the screen reads of an application, by the keys of its case; what the viewer does not see is not there. */
export interface Seen {
  readonly topic: string
  readonly lot: string
  readonly total: string | null
  readonly months: number | null
  readonly hash: string | null
  readonly members: readonly SeenMember[]
  readonly papers: readonly SeenPaper[] | null
  readonly removal: { readonly clauses: readonly string[]; readonly text: string } | null
  readonly published: string | null
  readonly approved: string | null
  readonly filedAt: string | null
}

export interface SeenMember {
  readonly person: string
  readonly name: string
  readonly scope: string
  readonly share: string | null
  /** Null: not signed; absent: whether it is signed is not seen. */
  readonly signed?: { readonly on: string; readonly kind: string } | null
}

export interface SeenPaper {
  readonly slot: string
  readonly kind: string
  readonly name: string
  readonly format: string
  readonly sha256: string
}

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {})
const list = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.map(bag) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const some = (value: unknown): string | null => text(value) || null

/** Documents without which there is no application. */
export const neededPapers = ['application-form', 'tz', 'plan'] as const

export function seenIn(view: Pick<CaseView, 'fields'>): Seen {
  const of = (key: string) => view.fields.find((field) => field.key === key)?.value
  const shares = bag(of('shares')).shares
  const signatures = bag(of('signatures'))
  const signed = new Map(list(signatures.signed).map((one) => [text(one.person), one.signed] as const))
  const removal = bag(of('removal'))
  const papers = of('files') ?? of('documents')
  return {
    topic: text(of('topic')),
    lot: text(of('lot')),
    total: some(of('total')),
    months: typeof bag(of('project')).months === 'number' ? Number(bag(of('project')).months) : null,
    hash: some(signatures.hash),
    members: list(of('members')).map((member, n): SeenMember => {
      const person = text(member.person)
      const own = signed.get(person)
      return {
        person,
        name: text(member.name),
        scope: text(member.scope),
        share: Array.isArray(shares) ? some(shares[n]) : null,
        ...(signed.has(person)
          ? { signed: own ? { on: text(bag(own).on), kind: text(bag(own).kind) } : null }
          : {}),
      }
    }),
    papers:
      papers === undefined
        ? null
        : list(papers).map((paper) => ({
            slot: text(paper.slot),
            kind: text(paper.kind),
            name: text(paper.name),
            format: text(paper.format),
            sha256: text(paper.sha256),
          })),
    removal: Array.isArray(removal.clauses)
      ? { clauses: removal.clauses.map(String), text: text(removal.text) }
      : null,
    published: some(bag(of('result')).published),
    approved: some(of('approved')),
    filedAt: some(bag(of('filed')).at),
  }
}

/** A step of the path of a case. */
export interface PathStep {
  readonly state: string
  readonly is: 'done' | 'now' | 'ahead'
}

/** The way of a case through its states: those on the straight way, and the end it came to where that is another. */
export function pathOf(
  states: Readonly<Record<string, { readonly final: boolean }>>,
  now: string,
): readonly PathStep[] {
  const all = Object.entries(states)
  const straight = all.filter(([, { final }]) => !final).map(([state]) => state)
  const goal = all.find(([, { final }]) => final)?.[0]
  const way = goal === undefined ? straight : [...straight, goal]
  const at = way.indexOf(now)
  if (at < 0) return [{ state: now, is: 'now' }]
  return way.map((state, n) => ({ state, is: n < at ? 'done' : n === at ? 'now' : 'ahead' }))
}

/** What a filing lacks: members who have not signed, papers that are not there. */
export const lacking = ({ members, papers }: Seen) => ({
  unsigned: members.filter(({ signed }) => signed === null),
  papers: papers === null ? [] : neededPapers.filter((kind) => !papers.some((paper) => paper.kind === kind)),
})
