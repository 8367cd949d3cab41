import { indexNeed, parentNeed } from '../../../../kernel/index.ts'
import { type CounterpartyFacts, type Standing, standingOf } from '../counterparty/index.ts'
import { type SolutionCard, solutionOf } from '../solution/index.ts'
import type { DealFacts } from './facts.ts'

/** The counterparty as it stands; nothing new may be known of it before the commit. */
export const counterpartyNeed = parentNeed<CounterpartyFacts>()(
  (facts, file) => ({ standing: standingOf(file.id, facts), readings: file.readings }),
  true,
)

/** Other parties that have cards: what is known of an end user binds the deal too (`export:4.1/3`). */
export const partiesNeed = indexNeed(
  ({ facts }) => ({
    procedure: 'export-counterparty',
    cases: (facts as DealFacts).parties.flatMap(({ card }) => card ?? []),
  }),
  (rows): readonly Standing[] => rows.map((row) => row.marks.standing as unknown as Standing),
)

/** The solution's card. */
export const solutionNeed = indexNeed(
  ({ facts }) => ({ procedure: 'export-solution', cases: [(facts as DealFacts).subject?.solution ?? ''] }),
  (rows): SolutionCard | null => (rows[0] ? solutionOf(rows[0]) : null),
)

/** A local act in force, with what it adds. */
export interface LocalActMarks {
  readonly act: string
  readonly flags: readonly string[]
  readonly weakens: boolean
}
export const actsNeed = indexNeed(
  () => ({ procedure: 'export-local-act', states: ['in-force'] }),
  (rows): readonly LocalActMarks[] =>
    rows.map((row) => ({
      act: row.case,
      flags: row.marks.flags as unknown as readonly string[],
      weakens: row.marks.weakens === true,
    })),
)

/** People whose training in export control is in force (`export:7.1`). */
export const trainedNeed = indexNeed(
  () => ({ procedure: 'export-training', states: ['valid'] }),
  (rows) => [...new Set(rows.flatMap((row) => row.holder ?? []))].sort(),
)

export const decidingNeeds = {
  counterparty: counterpartyNeed,
  parties: partiesNeed,
  solution: solutionNeed,
} as const
export interface DecidingNeeds {
  readonly counterparty: { readonly standing: Standing; readonly readings: Readonly<Record<string, string>> }
  readonly parties: readonly Standing[]
  readonly solution: SolutionCard | null
}
