import type { Ask, CaseFile } from '../../../../kernel/index.ts'
import { type Applicant, barsBy, type TieSettings, tiesWith } from '../../rules/index.ts'
import { inRoundNeed } from '../application/index.ts'
import type { ContestFacts } from '../contest/index.ts'
import { entriesIn, knownIn, type Ties, tiesNeed } from '../expert/index.ts'
import type { JuryItem, JurySeat, JurySittingFacts, Recusal } from './facts.ts'

/** The jury as the contest holds it: the parent of every sitting. */
const juryOf = (parent: CaseFile | null) =>
  (parent?.facts as ContestFacts | undefined)?.bodies.jury?.members ?? []

type Items = (ask: Ask) => readonly string[]
/** Ties of the jury that is appointed now to some applications. */
export const appointedTies = (applications: Items) =>
  tiesNeed((ask) => ({ entries: entriesIn(juryOf(ask.parent)), applications: applications(ask) }))
/** Ties of the roll of this sitting to some applications, as they stand now. */
export const rollTies = (applications: Items) =>
  tiesNeed((ask) => ({
    entries: entriesIn((ask.facts as JurySittingFacts).roll),
    applications: applications(ask),
  }))
/** Members of the jury who apply in this round themselves. */
export const appointedInRound = inRoundNeed((ask) => ({
  contest: ask.parent?.id ?? '',
  persons: juryOf(ask.parent).map((m) => m.person),
}))

/** Events of before ties were looked for bring neither ties nor settings: they fold as they did. */
export interface TieFacts {
  readonly roll: readonly JurySeat[]
  readonly ties: Ties | undefined
  readonly settings: TieSettings | null | undefined
}

const plain = (item: JuryItem): Applicant => ({
  members: item.members.map((person) => ({ person, interests: [] })),
  interests: [],
})

const inRoundOf = (item: JuryItem, person: string) =>
  item.recused.some((r) => r.person === person && r.kind === 'competitor')

/** The people and the applicant of one item as the rule kod-ai/conflict-found takes them. */
export const askedOf = ({ roll, ties }: TieFacts, id: string, item: JuryItem, on: string) => ({
  on,
  capacity: 'jury' as const,
  people: roll.map(({ person }) => {
    const { declared, interests } = knownIn(ties?.register, person)
    return {
      person,
      declared,
      inRound: inRoundOf(item, person),
      reviewed: item.experts.includes(person),
      interests,
    }
  }),
  applicant: ties?.applicants[id] ?? plain(item),
})

/** Who does not vote on an item by what is known now; one ground a person is enough. */
function found(known: TieFacts, id: string, item: JuryItem, on: string): readonly Recusal[] {
  const { settings } = known
  if (!settings) return []
  const asked = askedOf(known, id, item, on)
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
  known: TieFacts,
  id: string,
  item: JuryItem,
  on: string,
  inRound?: readonly string[],
): JuryItem {
  const competing: readonly Recusal[] = inRound
    ? inRound
        .filter((person) => !item.members.includes(person))
        .map((person) => ({ person, letter: 'a', kind: 'competitor' }))
    : item.recused.filter((r) => r.kind === 'competitor')
  const kept = [...item.recused.filter((r) => r.kind === undefined), ...competing]
  const fresh = found(known, id, { ...item, recused: kept }, on)
  return {
    ...item,
    recused: [...kept, ...fresh.filter((r) => !kept.some((k) => k.person === r.person))],
  }
}

/** Members of the roll of whom no declaration is on record. */
export const undeclaredOf = ({ roll, ties }: TieFacts): readonly string[] =>
  ties ? roll.map((s) => s.person).filter((p) => !knownIn(ties.register, p).declared) : []
