import type { Language } from '../../kernel/index.ts'
import type { CaseView } from '../screens/index.ts'

export { moneyTyped } from '../parts/index.ts'

export type Choice = 'for' | 'against' | 'abstain'

export interface RollSeat {
  readonly person: string
  readonly role: string
}

export interface Attempt {
  readonly ballot: {
    readonly kind: 'open' | 'secret'
    readonly votes: readonly unknown[]
    readonly attended: readonly string[]
    readonly recused: readonly string[]
  }
  readonly tally: Readonly<Record<string, number>>
  readonly decision: string | null
  readonly reason: string
  readonly paper?: readonly string[]
  readonly void?: unknown
}

export interface Item {
  readonly case: string
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly requested: string
  readonly rank: number
  readonly mean2: string
  readonly attempts: readonly Attempt[]
  readonly result: {
    readonly decision: string
    readonly amount: string | null
    readonly note: string | null
    readonly tally: Readonly<Record<string, number>>
    readonly castBy: string | null
  } | null
  readonly postponed: string | null
  readonly recused: readonly { readonly person: string; readonly letter: string | null }[]
}

/** A sitting as its screens need it; what the case does not show is empty. */
export interface Sitting {
  readonly date: string | null
  readonly order: { readonly number: string; readonly date: string } | null
  readonly protocol: { readonly number: string; readonly date: string } | null
  /** The signed paper, by the sum of its bytes. */
  readonly file: string | null
  readonly roll: readonly RollSeat[]
  readonly attendance: readonly { readonly person: string; readonly mode: string }[]
  readonly items: readonly Item[]
}

type Fields = ReadonlyMap<string, unknown>
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.map(record) : []

function itemOf(fields: Fields, listed: Record<string, unknown>): Item {
  const { number } = listed
  const own = (key: string) => list(fields.get(key)).find((one) => one.number === number) ?? {}
  const result = own('results')
  const recused = list(record(fields.get('attendance')).recused).filter((one) => one.number === number)
  return {
    ...(listed as unknown as Item),
    attempts: (own('ballots').attempts ?? []) as Item['attempts'],
    result: (result.result ?? null) as Item['result'],
    postponed: (result.postponed ?? null) as string | null,
    recused: recused as unknown as Item['recused'],
  }
}

/** Reads a sitting from the fields of its case, by the keys that its kind of work has. */
export function sittingOf({ fields }: Pick<CaseView, 'fields'>): Sitting {
  const of: Fields = new Map(fields.map(({ key, value }) => [key, value]))
  const day = record(of.get('date'))
  const people = record(of.get('attendance'))
  return {
    date: (day.date ?? null) as string | null,
    order: (day.order ?? null) as Sitting['order'],
    protocol: (day.protocol ?? null) as Sitting['protocol'],
    file: (day.file ?? null) as string | null,
    roll: list(people.roll) as unknown as Sitting['roll'],
    attendance: list(people.attendance) as unknown as Sitting['attendance'],
    items: list(of.get('agenda')).map((listed) => itemOf(of, listed)),
  }
}

/** What became of an item, as the agenda and the draft of the protocol tell it. */
export type Standing = 'support' | 'not-support' | 'postponed' | 'tie' | 'undecided' | 'waits'

export function standingOf({ result, postponed, attempts }: Item): Standing {
  if (result) return result.decision === 'support' ? 'support' : 'not-support'
  if (postponed !== null) return 'postponed'
  const last = attempts.at(-1)
  if (!last || last.void !== undefined) return 'waits'
  return last.reason === 'tie-waits' ? 'tie' : 'undecided'
}

export const isWaiting = (item: Item): boolean =>
  !['support', 'not-support', 'postponed'].includes(standingOf(item))

/** The item on the table: the one put to the vote, the one asked for, else the first that waits. */
export function itemAt(items: readonly Item[], live: string | null, asked: string | null): Item | null {
  const of = (id: string | null) => (id === null ? undefined : items.find((one) => one.case === id))
  return of(live) ?? of(asked) ?? items.find(isWaiting) ?? items.at(-1) ?? null
}

export interface Seat {
  readonly id: string
  readonly lead: 'chair' | 'deputy' | null
  readonly present: boolean
  readonly recused: boolean
}

export interface Count {
  readonly for: number
  readonly against: number
  readonly abstain: number
  /** Who may vote. */
  readonly voters: number
  /** Who has not yet. */
  readonly silent: number
  /** So many votes for carry the item. */
  readonly needed: number
}

/** Counts what is on the table, with whoever has not voted apart: until the closing that is no abstention. */
export function countOf(seats: readonly Seat[], votes: ReadonlyMap<string, Choice>): Count {
  const able = seats.filter((seat) => seat.present && !seat.recused)
  const many = (choice: Choice) => able.filter(({ id }) => votes.get(id) === choice).length
  return {
    for: many('for'),
    against: many('against'),
    abstain: many('abstain'),
    voters: able.length,
    silent: able.filter(({ id }) => !votes.has(id)).length,
    needed: Math.floor(able.length / 2) + 1,
  }
}

/** The outcome if the ballot were closed as it stands; nobody's silence is taken for a vote against. */
export type Foreseen = 'for' | 'against' | 'tie' | 'none'
export function foreseen({ for: yes, against: no, voters }: Count): Foreseen {
  if (yes * 2 > voters) return 'for'
  if (no * 2 > voters) return 'against'
  return yes === no ? 'tie' : 'none'
}

/** Attendance as it would stand with what members have said since. */
export function saidSince(
  attendance: Sitting['attendance'],
  presence: readonly { readonly person: string; readonly mode: string }[],
): { readonly next: Sitting['attendance']; readonly changes: number } {
  const said = new Map(presence.map(({ person, mode }) => [person, mode]))
  const kept = attendance.flatMap((one) => {
    const mode = said.get(one.person)
    return mode === 'left' ? [] : [{ person: one.person, mode: mode ?? one.mode }]
  })
  const came = presence.filter(
    ({ person, mode }) => mode !== 'left' && !attendance.some((one) => one.person === person),
  )
  const next = [...kept, ...came.map(({ person, mode }) => ({ person, mode }))]
  const changes =
    came.length +
    attendance.filter((one) => {
      const mode = said.get(one.person)
      return mode !== undefined && mode !== one.mode
    }).length
  return { next, changes }
}

/** `1000000.00` as `1 000 000,00`, with narrow spaces that do not break; the English way with commas. */
export function moneyText(amount: string, language: Language): string {
  const [whole = '', part = '00'] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'ru' ? '\u202f' : ',')
  return `${grouped}${language === 'ru' ? ',' : '.'}${part}\u00a0₽`
}

/** One of three forms: 1 голос, 2 голоса, 5 голосов. */
export function plural(n: number, one: string, few: string, many: string): string {
  const [tens, units] = [n % 100, n % 10]
  if (tens > 10 && tens < 20) return many
  return units === 1 ? one : units > 1 && units < 5 ? few : many
}
