import type { CaseFile } from '../../../../kernel/index.ts'
import { type Applicant, barsBy, type TieSettings, tiesWith } from '../../rules/index.ts'
import { inRoundNeed } from '../application/index.ts'
import type { ContestFacts } from '../contest/index.ts'
import { entriesIn, type Known, knownIn, registerNeed } from '../expert/index.ts'
import { applicantsNeed } from '../shared/index.ts'
import type { JuryItem, JurySeat, JurySittingFacts, Recusal } from './facts.ts'

/** The jury as the contest holds it: the parent of every sitting. */
const juryOf = (parent: CaseFile | null) =>
  (parent?.facts as ContestFacts | undefined)?.bodies.jury?.members ?? []

/** Registers of the jury that is appointed now. */
export const appointedRegister = registerNeed((ask) => entriesIn(juryOf(ask.parent)))
/** Members of the jury who apply in this round themselves. */
export const appointedInRound = inRoundNeed((ask) => ({
  contest: ask.parent?.id ?? '',
  persons: juryOf(ask.parent).map((m) => m.person),
}))
/** Registers of the roll of this sitting, as they stand now. */
export const rollRegister = registerNeed((ask) => entriesIn((ask.facts as JurySittingFacts).roll))
/** What the application of an item declares. */
export const applicantNeed = applicantsNeed((ask) => [(ask.input as { item: string }).item])

/** Events of before ties were looked for bring neither register nor settings: they fold as they did. */
export interface TieFacts {
  readonly roll: readonly JurySeat[]
  readonly register: readonly Known[] | undefined
  readonly settings: TieSettings | null | undefined
}

type Applicants = Readonly<Record<string, Applicant>>
/** The applicant of an item, where it was asked for. */
export const applicantIn = (applicants: Applicants | undefined, item: string): Applicant | undefined =>
  applicants?.[item]

const plain = (item: JuryItem): Applicant => ({
  members: item.members.map((person) => ({ person, interests: [] })),
  interests: [],
})

const inRoundOf = (item: JuryItem, person: string) =>
  item.recused.some((r) => r.person === person && r.kind === 'competitor')

/** The people and the applicant of one item as the rule kod-ai/conflict-found takes them. */
export const askedOf = (
  { roll, register }: TieFacts,
  item: JuryItem,
  applicant: Applicant | undefined,
  on: string,
) => ({
  on,
  capacity: 'jury' as const,
  people: roll.map(({ person }) => {
    const { declared, interests } = knownIn(register, person)
    return {
      person,
      declared,
      inRound: inRoundOf(item, person),
      reviewed: item.experts.includes(person),
      interests: [...interests],
    }
  }),
  applicant: applicant ?? plain(item),
})

/** Who does not vote on an item by what is known now; one ground a person is enough. */
function found(
  ties: TieFacts,
  item: JuryItem,
  applicant: Applicant | undefined,
  on: string,
): readonly Recusal[] {
  const { settings } = ties
  if (!settings) return []
  const asked = askedOf(ties, item, applicant, on)
  return asked.people.flatMap((judge): Recusal[] => {
    const { person } = judge
    const tie = tiesWith(judge, asked.applicant, on).find((t) => barsBy(t, 'jury', settings))
    if (tie) return [{ person, letter: tie.letter, kind: tie.kind }]
    return !judge.declared && settings.undeclared ? [{ person, letter: null, kind: 'undeclared' }] : []
  })
}

/**
 * An item with those who do not vote on it: by own declaration, or because a tie was found (`kod-ai:4.7.6/2`). What was
 * found before is looked for anew; who applies in the round does not change any more.
 */
export function withTies(
  item: JuryItem,
  ties: TieFacts,
  applicant: Applicant | undefined,
  on: string,
  inRound?: readonly string[],
): JuryItem {
  const competing: readonly Recusal[] = inRound
    ? inRound
        .filter((person) => !item.members.includes(person))
        .map((person) => ({ person, letter: 'a', kind: 'competitor' }))
    : item.recused.filter((r) => r.kind === 'competitor')
  const kept = [...item.recused.filter((r) => r.kind === undefined), ...competing]
  const fresh = found(ties, { ...item, recused: kept }, applicant, on)
  return {
    ...item,
    recused: [...kept, ...fresh.filter((r) => !kept.some((k) => k.person === r.person))],
  }
}

/** Members of the roll of whom no declaration is on record. */
export const undeclaredOf = ({ roll, register }: Omit<TieFacts, 'settings'>): readonly string[] =>
  register ? roll.map((s) => s.person).filter((p) => !knownIn(register, p).declared) : []
