import { type CaseFile, claimNeed, indexNeed } from '../../../../kernel/index.ts'
import { claimKeys } from './claims.ts'
import type { ApplicationFacts } from './facts.ts'
import type { ContestNow } from './needs.ts'

/** Applications that share persons: those noted while importing, read again now with their persons and state. */
export const othersNeed = indexNeed(
  (ask) => ({
    procedure: 'application',
    cases: (ask.facts as ApplicationFacts).others.map((o) => o.case),
  }),
  (rows) =>
    rows.map((row) => ({
      id: row.case,
      submittedAt: row.dates.submittedAt ?? '',
      persons: row.marks.persons as readonly string[],
      withdrawn: row.state === 'withdrawn',
    })),
)

/** Who holds the claims of an imported application; filed here, they are its own by the filing. */
export const holdersNeed = claimNeed(
  (ask) => {
    const facts = ask.facts as ApplicationFacts
    return facts.channel === 'import' ? claimKeys(facts).map((c) => c.key) : []
  },
  (held) =>
    Object.entries(held).flatMap(([key, holder]) =>
      holder ? [{ key, case: holder.case, since: holder.since }] : [],
    ),
)

interface FormalNeeds {
  readonly contest: ContestNow
  readonly others: readonly {
    readonly id: string
    readonly submittedAt: string
    readonly persons: readonly string[]
    readonly withdrawn: boolean
  }[]
  readonly held: readonly { readonly key: string; readonly case: string; readonly since: string }[]
}

/** Holders nobody noted: two imports at one moment. Their persons are those of the keys they hold. */
function unnoted(file: CaseFile, facts: ApplicationFacts, needs: FormalNeeds) {
  const cases = [...new Set(needs.held.map((h) => h.case))].filter(
    (id) => id !== file.id && !needs.others.some((o) => o.id === id),
  )
  return cases.map((id) => {
    const held = needs.held.filter((h) => h.case === id)
    const shared = facts.members.map((m) => m.person).filter((p) => held.some((h) => h.key.endsWith(`:${p}`)))
    return { id, submittedAt: held[0]!.since, persons: shared, withdrawn: false }
  })
}

/** The facts of the rule kod-ai/formal-check. A mark nobody made yet is taken from the file itself. */
export function formalFacts(file: CaseFile, facts: ApplicationFacts, needs: FormalNeeds) {
  const { content, members, documents } = facts
  const shared = new Map(facts.others.map((o) => [o.case, o.shared]))
  return {
    application: {
      id: file.id,
      submittedAt: facts.submittedAt ?? '',
      channel: 'fond-m' as const,
      lot: content!.lot,
      months: content!.months,
      total: content!.total,
      applicants: members.map((m) => ({
        person: m.person,
        citizen: m.citizen,
        grant: m.grant,
        signed: m.signed !== null,
        fundProjects: m.fundProjects.map(({ program, role, closedOn, sameProject }) => ({
          program,
          role,
          closedOn,
          sameProject,
        })),
      })),
      documents: documents.map((d) => ({
        kind: d.kind === 'consent' ? ('other' as const) : d.kind,
        format: d.format,
        language: d.marks?.language ?? d.language,
        readable: d.marks?.readable ?? true,
        colour: d.marks?.colour ?? true,
        complete: d.marks?.complete ?? true,
      })),
    },
    others: [
      ...needs.others.map((o) => ({
        ...o,
        persons: [...new Set([...o.persons, ...(shared.get(o.id) ?? [])])],
      })),
      ...unnoted(file, facts, needs),
    ],
    intake: { from: needs.contest.from, to: needs.contest.to },
    resultsDate: null,
  }
}

/** Files nobody has looked at: what a person must see is not assumed (`kod-ai:3.4/2`). */
export const unmarked = (facts: ApplicationFacts): readonly string[] =>
  facts.documents.filter((d) => d.format !== 'system' && d.marks === null).map((d) => d.slot)
