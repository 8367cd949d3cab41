import type { Queries } from '../../server/client/index.ts'

export type Board = Awaited<ReturnType<Queries['assignmentBoard']>>
export type JobView = Awaited<ReturnType<Queries['assignmentJob']>>
export type Proposal = NonNullable<JobView['proposal']>
export type ProposedPair = Proposal['pairs'][number]
export type BoardApplication = Board['applications'][number]
export type BoardExpert = Board['experts'][number]

/** An application with those it has and those who are proposed for it. */
export interface Row {
  readonly application: BoardApplication
  readonly proposed: readonly ProposedPair[]
}

export type Only = 'all' | 'proposed' | 'need'

/** Names people are known by, by person. */
export type Names = ReadonlyMap<string, string>

export const namesOf = ({ experts }: Board): Names =>
  new Map(experts.map(({ person, name }) => [person, name ?? person]))

/** The rows that are asked for, in the order of the applications. */
export function rowsOf(
  { applications }: Board,
  proposal: Proposal | null,
  names: Names,
  { text, only }: { readonly text: string; readonly only: Only },
): readonly Row[] {
  const proposed = new Map<string, ProposedPair[]>()
  for (const pair of proposal?.pairs ?? []) {
    const own = proposed.get(pair.filing)
    if (own) own.push(pair)
    else proposed.set(pair.filing, [pair])
  }
  const asked = text.trim().toLowerCase()
  const isFound = ({ application, proposed: pairs }: Row): boolean =>
    asked === '' ||
    [
      application.number,
      application.topic,
      ...application.experts.map(({ person }) => names.get(person)),
      ...pairs.map(({ person }) => names.get(person)),
    ].some((word) => word?.toLowerCase().includes(asked))
  return applications
    .map((application): Row => ({ application, proposed: proposed.get(application.case) ?? [] }))
    .filter(
      (row) =>
        (only === 'all' ||
          (only === 'proposed' && row.proposed.length > 0) ||
          (only === 'need' && row.application.need > 0)) &&
        isFound(row),
    )
}

/** Who could be put on an application besides those it has: versed in its lot, barred from nothing, not asked before. */
export function candidatesFor({ experts }: Board, { application, proposed }: Row): readonly BoardExpert[] {
  const known = new Set([...application.experts, ...proposed].map(({ person }) => person))
  return experts.filter(
    ({ person, lots, bars }) =>
      bars.length === 0 && !known.has(person) && application.lot !== null && lots.includes(application.lot),
  )
}

/** Experts by how much they have, the most loaded first. */
export const byLoad = ({ experts }: Board): readonly BoardExpert[] =>
  [...experts].sort(
    (a, b) => countOf(b) - countOf(a) || ((a.name ?? a.person) < (b.name ?? b.person) ? -1 : 1),
  )

/** Applications that somebody has: those that count. */
export const countOf = ({ asked, begun, done }: BoardExpert): number => asked + begun + done

/** Work that presses: over its day or due within so many working days, the most pressing first. */
export function pressing({ applications }: Board, within: number) {
  return applications
    .flatMap((application) =>
      application.experts.flatMap((work) =>
        work.due !== null && work.due.left <= within ? [{ application, work, due: work.due }] : [],
      ),
    )
    .sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : 0))
}
