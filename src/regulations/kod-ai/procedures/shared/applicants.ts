import { type Ask, type CaseRow, indexNeed } from '../../../../kernel/index.ts'
import { type Applicant, type Entry, tiesWith } from '../../rules/index.ts'

/** The applicant of an application's list row: with what it declared, else its persons. */
export function applicantOfRow({ marks }: CaseRow): Applicant {
  if (marks.applicant) return marks.applicant as unknown as Applicant
  const persons = (marks.persons ?? []) as readonly string[]
  return { members: persons.map((person) => ({ person, interests: [] })), interests: [] }
}

/** Before every day on which something declared can end. */
const EVER = '0001-01-01'

/**
 * Applicants of some applications with what ties to them are looked for by, as it stands now. `judge`: only those of whom
 * that person could be tied to somebody, on whatever day.
 */
export const applicantsNeed = (
  applications: (ask: Ask) => readonly string[],
  judge?: (ask: Ask) => { readonly person: string; readonly interests: readonly Entry[] },
) =>
  indexNeed(
    (ask) => ({ procedure: 'application', cases: applications(ask) }),
    (rows): Readonly<Record<string, Applicant>> =>
      Object.fromEntries(rows.map((row) => [row.case, applicantOfRow(row)])),
    judge &&
      ((ask) => {
        const asked = { ...judge(ask), inRound: false, reviewed: false }
        return (row) => tiesWith(asked, applicantOfRow(row), EVER).length > 0
      }),
  )
