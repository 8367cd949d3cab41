import { type Ask, type CaseRow, indexNeed } from '../../../../kernel/index.ts'
import type { Applicant } from '../../rules/index.ts'

/** The applicant of an application's list row: with what it declared, else its persons. */
export function applicantOfRow({ marks }: CaseRow): Applicant {
  if (marks.applicant) return marks.applicant as unknown as Applicant
  const persons = (marks.persons ?? []) as readonly string[]
  return { members: persons.map((person) => ({ person, interests: [] })), interests: [] }
}

/** Applicants of some applications with what ties to them are looked for by, as it stands now. */
export const applicantsNeed = (applications: (ask: Ask) => readonly string[]) =>
  indexNeed(
    (ask) => ({ procedure: 'application', cases: applications(ask) }),
    (rows): Readonly<Record<string, Applicant>> =>
      Object.fromEntries(rows.map((row) => [row.case, applicantOfRow(row)])),
  )
