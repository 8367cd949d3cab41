import { type Ask, claimNeed, indexNeed } from '../../../../kernel/index.ts'
import type { Applicant } from '../../rules/index.ts'
import { personKey } from './claims.ts'
import { applicantOfRow } from './declared.ts'

/** Applicants of some applications with what ties to them are looked for by, as it stands now. */
export const applicantsNeed = (applications: (ask: Ask) => readonly string[]) =>
  indexNeed(
    (ask) => ({ procedure: 'application', cases: applications(ask) }),
    (rows): Readonly<Record<string, Applicant>> =>
      Object.fromEntries(rows.map((row) => [row.case, applicantOfRow(row)])),
  )

/** Who of some people applies in the round: interested in its results (`kod-ai:4.6.4.a`). */
export const inRoundNeed = (
  asked: (ask: Ask) => { readonly contest: string; readonly persons: readonly string[] },
) =>
  claimNeed(
    (ask) => {
      const { contest, persons } = asked(ask)
      return persons.map((person) => personKey(contest, person))
    },
    (held) =>
      Object.entries(held).flatMap(([key, holder]) => (holder ? [key.slice(key.lastIndexOf(':') + 1)] : [])),
  )
