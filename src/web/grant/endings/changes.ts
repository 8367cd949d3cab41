import { daysBetween } from '../../../kernel/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { type Bag, list, text, texts } from '../base/index.ts'
import type { Force, Seen, Supplement } from './shapes.ts'

/** One place of the agreement as it stood and as the amendment has it. */
export interface Change {
  readonly key: 'total' | 'tranches' | 'shares' | 'stageEnds'
  /** Number of the tranche or the stage, the member's id; empty for the whole. */
  readonly of: string
  readonly before: string
  readonly after: string
}

const numbered = (value: unknown): Bag =>
  Object.fromEntries(texts(value).map((one, n) => [String(n + 1), one]))
const byPerson = (value: unknown): Bag =>
  Object.fromEntries(list(value).map(({ person, grant }) => [text(person), text(grant)]))

/** What an amendment changes, place by place; what it names and leaves as it was is not told. */
export function changesOf({ before, changes }: Pick<Supplement, 'before' | 'changes'>): readonly Change[] {
  const row = (key: Change['key'], read: (value: unknown) => Bag): Change[] => {
    if (changes[key] === undefined) return []
    const [was, is] = [read(before[key]), read(changes[key])]
    return Object.keys(is)
      .filter((of) => was[of] !== is[of])
      .map((of) => ({ key, of, before: text(was[of]), after: text(is[of]) }))
  }
  return [
    ...row('total', (value) => ({ '': value })),
    ...row('tranches', numbered),
    ...row('shares', byPerson),
    ...row('stageEnds', numbered),
  ]
}

/** A term that force majeure moved: where it stood, and where it stands after; null while nothing goes on. */
export interface Shift {
  readonly instance: string
  readonly before: string
  readonly after: string | null
}

type Deadline = Pick<CaseView['deadlines'][number], 'key' | 'instance' | 'due' | 'stoppedOn'>

/** The key of the terms that stand still in force majeure. */
const HELD = 'stage-report'

/** Which terms stood still from the day on which both sides had given notice, and where they stand since. */
export function shiftsOf({ confirmedOn, to }: Force, deadlines: readonly Deadline[]): readonly Shift[] {
  if (confirmedOn === null) return []
  const held = deadlines.filter(({ key }) => key === HELD)
  return held.flatMap((deadline, n) => {
    if (deadline.stoppedOn !== confirmedOn) return []
    const next = held.slice(n + 1).find(({ instance }) => instance === deadline.instance)
    return [
      { instance: deadline.instance, before: deadline.due, after: to === null ? null : (next?.due ?? null) },
    ]
  })
}

/** Days that it lasted, both included; null while it lasts. */
export const daysOf = ({ from, to }: Pick<Force, 'from' | 'to'>): number | null =>
  to === null ? null : daysBetween(from, to) + 1

/** Who has signed an additional agreement, and who has not: the members, then the Fund, which signs last. */
export function signersOf(
  { signatures, inForce }: Pick<Supplement, 'signatures' | 'inForce'>,
  members: readonly string[],
): readonly { readonly person: string | null; readonly on: string | null }[] {
  return [
    ...members.map((person) => ({ person, on: signatures.get(person) ?? null })),
    { person: null, on: inForce },
  ]
}

/** What may be changed, place by place, as it stands: what is paid or accepted already stays as it is. */
export function placesOf({
  balances,
  tranches,
  shares,
  stages,
}: Pick<Seen, 'balances' | 'tranches' | 'shares' | 'stages'>): readonly Omit<Change, 'after'>[] {
  return [
    ...(balances ? [{ key: 'total' as const, of: '', before: balances.total }] : []),
    ...(tranches ?? []).map((before, n) => ({ key: 'tranches' as const, of: String(n + 1), before })),
    ...(shares ?? []).map(({ person, grant }) => ({ key: 'shares' as const, of: person, before: grant })),
    ...(stages ?? []).map(({ number, ends }) => ({
      key: 'stageEnds' as const,
      of: String(number),
      before: ends,
    })),
  ]
}

/** The changes as they are sent: a list goes whole where anything of it changes, and not at all where nothing does. */
export function changesFrom(changes: readonly Change[], said: string): Bag {
  const of = (key: Change['key']) => changes.filter((one) => one.key === key)
  const changed = (key: Change['key']) => of(key).some(({ before, after }) => before !== after)
  const after = (key: Change['key']) => of(key).map((one) => one.after)
  return {
    ...(changed('total') ? { total: after('total')[0] } : {}),
    ...(changed('tranches') ? { tranches: after('tranches') } : {}),
    ...(changed('shares')
      ? { shares: of('shares').map((one) => ({ person: one.of, grant: one.after })) }
      : {}),
    ...(changed('stageEnds') ? { stageEnds: after('stageEnds') } : {}),
    text: said,
  }
}
