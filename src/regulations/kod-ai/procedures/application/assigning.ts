import type { Assigning, Bar, BarsAsked, CaseRow } from '../../../../kernel/index.ts'
import {
  type Applicant,
  barsBy,
  type Entry,
  organisationKey,
  projectKey,
  type Tie,
  tieSettings,
  tiesWith,
} from '../../rules/index.ts'
import { registeredOf, versedIn } from '../expert/index.ts'
import { applicantOfRow, noConflict } from '../shared/index.ts'
import { personKey } from './claims.ts'

const bar = (kind: string, clause: string, operands: Bar['operands'] = {}): Bar => ({
  kind,
  clause,
  message: `conflict-found.${kind}`,
  operands,
})

const barOf = ({ kind, letter, person, with: other }: Tie): Bar =>
  bar(kind, `kod-ai:4.6.4.${letter ?? 'a'}`, { person, with: other ?? '–' })

/** What two sides have in common where there is any tie between them: persons, organisations, projects. */
function keysOf(person: string | null, entries: readonly Entry[]): readonly string[] {
  const keys = person === null ? [] : [`p:${person}`]
  for (const entry of entries) {
    if (entry.with !== null) keys.push(`p:${entry.with}`)
    if (entry.organisation !== null) keys.push(`o:${organisationKey(entry.organisation)}`)
    if (entry.project !== null) keys.push(`j:${projectKey(entry.project)}`)
  }
  return keys
}

const keysOfApplicant = ({ members, interests }: Applicant): readonly string[] => [
  ...members.flatMap((member) => keysOf(member.person, member.interests)),
  ...keysOf(null, interests),
]

/**
 * Ties of many people to many applicants, as `assign-expert` finds them one by one (`kod-ai:4.6.4`). Only those who have
 * something in common are looked at: no tie is without.
 */
function bars({ on, readings, assessors, competing, officer }: BarsAsked): ReturnType<Assigning['bars']> {
  const settings = tieSettings(readings)
  const known = assessors.map(registeredOf)
  const sharing = new Map<string, number[]>()
  known.forEach(({ person, interests }, i) => {
    for (const key of new Set(keysOf(person, interests))) {
      const others = sharing.get(key)
      if (others) others.push(i)
      else sharing.set(key, [i])
    }
  })
  return {
    everywhere: known.map(({ person, active, declared }) => [
      ...(active ? [] : [{ ...bar('suspended', 'kod-ai:4.6.2'), message: 'application.expert-suspended' }]),
      ...(person === officer
        ? [{ ...bar('self', 'kod-ai:4.6.2', { expert: person }), message: 'application.self-assigned' }]
        : []),
      ...(competing.has(person) ? [bar('competitor', 'kod-ai:4.6.4.a', { person })] : []),
      ...(!declared && settings.undeclared
        ? [bar('undeclared', 'kod-ai:4.6.3', { person, missing: 'interests' })]
        : []),
    ]),
    with(filing) {
      const applicant = applicantOfRow(filing)
      const alike = new Set(keysOfApplicant(applicant).flatMap((key) => sharing.get(key) ?? []))
      const found = new Map<number, readonly Bar[]>()
      for (const i of [...alike].sort((a, b) => a - b)) {
        const { person, interests } = known[i]!
        const ties = tiesWith({ person, interests, inRound: false, reviewed: false }, applicant, on)
        const barring = ties.filter((tie) => barsBy(tie, 'expert', settings))
        if (barring.length > 0) found.set(i, barring.map(barOf))
      }
      return found
    },
  }
}

/** At least two experts an application, each with the lot's competence and no tie to the applicant (`kod-ai:4.6.1` to `kod-ai:4.6.4`). */
export const applicationAssigning: Assigning = {
  register: 'expert',
  review: 'review',
  stage: 'expertise',
  states: ['in-review'],
  deadline: 'stage-3',
  action: 'assign-expert',
  fewest: 2,
  clauses: { fewest: 'kod-ai:4.6.1/2', skill: 'kod-ai:4.6.2', ties: 'kod-ai:4.6.4' },
  work: { asked: 'assigned', begun: 'opened', done: 'signed' },
  assessor(row: CaseRow) {
    const { person, active, lots } = registeredOf(row)
    const { keywords, maxApplications } = versedIn(row)
    return { person, active, lots, keywords, capacity: maxApplications }
  },
  claim: personKey,
  bars,
  input: (row) => ({ expert: registeredOf(row).person, entry: row.case, conflict: { ...noConflict } }),
}
