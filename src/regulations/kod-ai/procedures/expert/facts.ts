import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { Interest, Lot } from '../shared/index.ts'

/** Somebody of the Fund's register: who reviews, and who sits in a body, once each. */
export interface ExpertEntryFacts {
  readonly person: string
  readonly name: Personal
  /** Lots whose projects this person has the skill to review; none for those who only sit in a body. */
  readonly lots: readonly Lot[]
  readonly skills: Personal
  /** Words of the subjects this person is versed in, matched with topics; absent from entries of before they were kept. */
  readonly keywords?: readonly string[] | undefined
  /** How many applications of one contest this person takes at most; absent or null where that was not said. */
  readonly maxApplications?: number | null | undefined
  /** When interests were last declared: nothing declared is not the same as no interest (`kod-ai:4.6.3`). */
  readonly declared: { readonly on: IsoDate; readonly by: string } | null
  readonly interests: readonly Interest[]
  /** Applications reviewed and sittings voted in: where a tie that becomes known later is looked for. */
  readonly judged: { readonly applications: readonly string[]; readonly sittings: readonly string[] }
}

export const initialEntry: ExpertEntryFacts = {
  person: '',
  name: '',
  lots: [],
  skills: '',
  declared: null,
  interests: [],
  judged: { applications: [], sittings: [] },
}
