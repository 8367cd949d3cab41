import { indexNeed } from '../../../../kernel/index.ts'
import type { Roll } from './appoint.ts'
import type { contestWords } from './vocabulary.ts'

type ContestGuard = Parameters<
  NonNullable<Parameters<typeof contestWords.action<'x', unknown>>[0]['guard']>
>[0]

/** Entries of the register that a roll names: by them what ties a member to an applicant is found. */
export const rollRegister = indexNeed(
  (ask) => ({
    procedure: 'expert',
    cases: (ask.input as Roll).members.flatMap((m) => (m.entry ? [m.entry] : [])),
  }),
  (rows) => rows.map((row) => ({ entry: row.case, person: row.holder })),
)

/** An entry is the member's own: with another's, ties would be looked for in the wrong place (`kod-ai:4.7.6/2`). */
export function checkEntries(
  guard: ContestGuard,
  roll: Roll,
  register: readonly { readonly entry: string; readonly person: string | null }[],
): void {
  roll.members.forEach(({ person, entry }, i) => {
    if (entry === undefined) return
    guard.ensure(
      register.some((r) => r.entry === entry && r.person === person),
      'kod-ai:4.7.6/2',
      'contest.entry',
      { person, entry },
      { code: 'NOT_IN_REGISTER', kind: 'content', path: `members.${i}.entry` },
    )
  })
}
