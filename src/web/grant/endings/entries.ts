import { kopecks, money } from '../../../kernel/index.ts'
import type { Claim, Penalty } from './shapes.ts'

/** What happened to money that is owed. */
export type What =
  | 'demanded'
  | 'paid'
  | 'decided'
  | 'sent'
  | 'talks'
  | 'filed'
  | 'judged'
  | 'lowered'
  | 'returned'
  | 'settled'

/** One line of the ledger of what is owed. */
export interface Entry {
  /** Its own name within the account. */
  readonly key: string
  readonly what: What
  readonly on: string
  /** What it adds to the debt, and what it takes off it. */
  readonly owed: string | null
  readonly off: string | null
  /** What is left of the debt after it. */
  readonly left: string
  /** Order of payment, number of the court's case. */
  readonly paper: string
  readonly person: string | null
  /** The action whose event explains it; which of the events of that day, and of all where `nth` is told. */
  readonly action: string
  readonly nth: number | null
}

/** One debt with its lines in the order of days. */
export interface Account {
  readonly id: string
  readonly kind: 'penalty' | 'return'
  readonly left: string
  readonly entries: readonly Entry[]
}

type Line = Pick<Entry, 'what' | 'on' | 'action'> &
  Partial<Pick<Entry, 'owed' | 'off' | 'paper' | 'person' | 'nth'>>

/** Lines of the same day stand in this order. */
const ORDER: readonly What[] = [
  ...([
    'decided',
    'demanded',
    'sent',
    'talks',
    'filed',
    'judged',
    'lowered',
    'returned',
    'paid',
    'settled',
  ] as const),
]

/** The lines with what is left after each. */
function counted(lines: readonly Line[]): readonly Entry[] {
  let left = 0n
  return lines
    .toSorted((a, b) =>
      a.on === b.on ? ORDER.indexOf(a.what) - ORDER.indexOf(b.what) : a.on < b.on ? -1 : 1,
    )
    .map((line, n) => {
      left += kopecks(line.owed ?? '0.00') - kopecks(line.off ?? '0.00')
      return {
        ...{ owed: null, off: null, paper: '', person: null, nth: null },
        ...line,
        key: `${line.what} ${n}`,
        left: money(left),
      }
    })
}

const accountOf = (id: string, kind: Account['kind'], lines: readonly Line[]): Account => {
  const entries = counted(lines)
  return { id, kind, entries, left: entries.at(-1)?.left ?? '0.00' }
}

const penaltyAccount = ({ id, amount, demandedOn, payments }: Penalty, nth: number): Account =>
  accountOf(id, 'penalty', [
    { what: 'demanded', on: demandedOn, owed: amount, action: 'demand-penalty', nth },
    ...payments.map(({ on, amount: off, order }) => ({
      what: 'paid' as const,
      on,
      off,
      paper: order,
      action: 'record-penalty-payment',
    })),
  ])

/** What was done last to a claim: it settled it. */
const settledBy = ({ lowerings, payments, settledOn }: Claim): string =>
  payments.some(({ on }) => on === settledOn)
    ? 'record-return'
    : (lowerings.at(-1)?.action ?? 'record-return')

function claimAccount(claim: Claim, nth: number): Account {
  const { court, judgment } = claim
  const line = (what: What, on: string | null, action: string, more: Partial<Line> = {}): Line[] =>
    on === null ? [] : [{ what, on, action, ...more }]
  return accountOf(claim.id, 'return', [
    ...line('decided', claim.decidedOn, 'decide-return', { owed: claim.amount, nth }),
    ...line('sent', claim.sentOn, 'send-demand'),
    ...line('talks', claim.talksFrom, 'hold-talks'),
    ...line('filed', court?.filedOn ?? null, 'file-with-court', { paper: court?.number ?? '' }),
    ...line('judged', judgment?.on ?? null, 'record-judgment', { paper: court?.number ?? '' }),
    ...claim.lowerings.flatMap(({ on, amount, action }) => line('lowered', on, action, { off: amount })),
    ...claim.payments.flatMap(({ on, amount, order, person }) =>
      line('returned', on, 'record-return', { off: amount, paper: order, person }),
    ),
    ...line('settled', claim.settledOn, settledBy(claim)),
  ])
}

/** Every debt of a grant: penalties, then claims for return. */
export const accountsOf = (penalties: readonly Penalty[], claims: readonly Claim[]): readonly Account[] => [
  ...penalties.map(penaltyAccount),
  ...claims.map(claimAccount),
]

/** What is left of all together. */
export const leftOf = (accounts: readonly Account[]): string =>
  money(accounts.reduce((all, { left }) => all + kopecks(left), 0n))

interface Happened {
  readonly seq: number
  readonly action: string
  readonly on: string
}

/** The event that a line tells of: the n-th of its action, or that of its day; null where the viewer sees none. */
export function eventOf<E extends Happened>(events: readonly E[], { action, on, nth }: Entry): E | null {
  const same = events.filter((event) => event.action === action)
  return (nth === null ? same.find((event) => event.on === on) : same[nth]) ?? null
}
