import { type Ask, indexNeed } from '../../../../kernel/index.ts'
import type { Entry } from '../../rules/index.ts'
import { registeredOf } from './row.ts'

/** Somebody who judges as the register knows them: nobody without an entry. */
export interface Known {
  readonly person: string
  readonly declared: boolean
  readonly interests: readonly Entry[]
}

/** What the register knows of the people behind some entries, as it stands now. */
export const registerNeed = (entries: (ask: Ask) => readonly string[]) =>
  indexNeed(
    (ask) => ({ procedure: 'expert', cases: [...new Set(entries(ask))] }),
    (rows) =>
      rows.map((row): Known => {
        const { person, declared, interests } = registeredOf(row)
        return { person, declared, interests }
      }),
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
