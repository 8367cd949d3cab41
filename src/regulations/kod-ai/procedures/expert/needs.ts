import { type Ask, type CaseRow, indexNeed } from '../../../../kernel/index.ts'
import { type Applicant, type Entry, tiesWith } from '../../rules/index.ts'
import { applicantOfRow } from '../shared/index.ts'
import { registeredOf } from './row.ts'

/** Somebody who judges as the register knows them: nobody without an entry. */
export interface Known {
  readonly person: string
  readonly declared: boolean
  readonly interests: readonly Entry[]
}

const knownOf = (row: CaseRow): Known => {
  const { person, declared, interests } = registeredOf(row)
  return { person, declared, interests }
}

/** What the register knows of the people behind some entries, as it stands now. */
export const registerNeed = (entries: (ask: Ask) => readonly string[]) =>
  indexNeed(
    (ask) => ({ procedure: 'expert', cases: [...new Set(entries(ask))] }),
    (rows) => rows.map(knownOf),
  )

/** People who judge and applicants, with no more of either than ties between them are made of. */
export interface Ties {
  readonly register: readonly Known[]
  readonly applicants: Readonly<Record<string, Applicant>>
}

const namesSomebody = ({ members, interests }: Applicant): boolean =>
  interests.some((e) => e.with !== null) || members.some((m) => m.interests.some((e) => e.with !== null))

/**
 * What a decision about ties needs of the registers and the applications: the rows of both in one look. Who is tied to
 * none of the applicants comes without interests, an applicant that nobody is tied to and that names nobody not at all:
 * the event keeps what bears on it, not the private lives of everybody in the room.
 */
export const tiesNeed = (
  asked: (ask: Ask) => { readonly entries: readonly string[]; readonly applications: readonly string[] },
) =>
  indexNeed(
    (ask) => {
      const { entries, applications } = asked(ask)
      return { cases: [...new Set([...entries, ...applications])] }
    },
    (rows): Ties => {
      const known = rows.filter((row) => row.procedure === 'expert').map(knownOf)
      const applicants = rows
        .filter((row) => row.procedure === 'application')
        .map((row) => [row.case, applicantOfRow(row)] as const)
      const tied = new Set<string>()
      const register = known.map((one) => {
        const judge = { ...one, inRound: false, reviewed: false }
        // The day is the decision's to know: an empty one is before every end.
        const found = applicants.filter(([, applicant]) => tiesWith(judge, applicant, '').length > 0)
        for (const [id] of found) tied.add(id)
        return found.length > 0 ? one : { ...one, interests: [] }
      })
      const kept = applicants.filter(([id, applicant]) => tied.has(id) || namesSomebody(applicant))
      return { register, applicants: Object.fromEntries(kept) }
    },
  )

/** Entries that the members of a roll have. */
export const entriesIn = (roll: readonly { readonly entry?: string | null | undefined }[]) =>
  roll.flatMap((member) => (member.entry ? [member.entry] : []))

/**
 * A person as the register knows them; with nothing declared where there is no entry. Events of before ties were looked
 * for bring no register: they fold as they did.
 */
export const knownIn = (register: readonly Known[] | undefined, person: string): Known =>
  register?.find((known) => known.person === person) ?? { person, declared: false, interests: [] }
