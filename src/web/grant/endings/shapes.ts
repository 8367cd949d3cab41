import type { Bag } from '../base/index.ts'

/** Money that came in on a day. */
export interface Paid {
  readonly on: string
  readonly amount: string
  readonly order: string
}

export interface Penalty {
  readonly id: string
  readonly stage: number
  readonly amount: string
  readonly demandedOn: string
  readonly paid: string
  readonly payments: readonly Paid[]
}

/** A claim for return: what was decided, and what became of it. */
export interface Claim {
  readonly id: string
  readonly ground: string
  readonly clause: string
  readonly reason: string
  readonly decidedOn: string
  readonly detected: string
  readonly debtors: readonly string[]
  readonly sentOn: string | null
  readonly settledOn: string | null
  readonly talksFrom: string | null
  readonly court: { readonly court: string; readonly number: string; readonly filedOn: string } | null
  readonly judgment: { readonly on: string; readonly awarded: string } | null
  readonly amount: string
  readonly lowered: string
  readonly returned: string
  readonly lowerings: readonly { readonly on: string; readonly amount: string; readonly action: string }[]
  readonly payments: readonly (Paid & { readonly person: string })[]
}

export interface Supplement {
  readonly number: number
  readonly kind: string
  readonly changes: Bag
  /** The same keys as they stood when it was drafted. */
  readonly before: Bag
  readonly document: string
  readonly proposedOn: string
  readonly signatures: ReadonlyMap<string, string>
  readonly inForce: string | null
}

export interface Asked {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly person: string | null
  readonly on: string
  readonly due: string | null
  readonly answeredOn: string | null
  readonly refused: boolean
}

export interface Force {
  readonly id: string
  readonly from: string
  readonly expectedEnd: string
  readonly told: string
  readonly noticeBy: string
  readonly confirmedOn: string | null
  readonly to: string | null
}

export interface LinkCheck {
  /** Which of all checks it was. */
  readonly nth: number
  readonly kind: string
  readonly url: string
  readonly on: string
  readonly status: number
  readonly works: boolean
  readonly licence: string | null
  readonly override: string | null
}

/** How a grant is changed, ended and settled, as far as its viewer sees it. */
export interface Seen {
  readonly balances: Readonly<Record<'total' | 'paid' | 'unspent' | 'claimed' | 'returned', string>> | null
  readonly version: number | null
  readonly stages:
    | readonly { readonly number: number; readonly ends: string; readonly acceptedOn: string | null }[]
    | null
  readonly tranches: readonly string[] | null
  readonly shares: readonly { readonly person: string; readonly grant: string }[] | null
  readonly penalties: readonly Penalty[] | null
  readonly claims: readonly Claim[] | null
  readonly supplements: readonly Supplement[] | null
  readonly pending: readonly { readonly person: string; readonly on: string; readonly change: Bag }[] | null
  readonly asked: readonly Asked[] | null
  readonly force: readonly Force[] | null
  readonly ending: {
    readonly stop: {
      readonly on: string
      readonly reason: string
      readonly research: boolean
      readonly expenses: boolean
    } | null
    readonly refusedOn: string | null
    readonly termination: {
      readonly way: string
      readonly grounds: readonly string[]
      readonly detected: string
      readonly on: string
      readonly told: string
    } | null
    readonly reconciled: {
      readonly on: string
      readonly transferred: string
      readonly spent: string
      readonly accepted: string
    } | null
  } | null
  readonly links: readonly LinkCheck[] | null
  readonly publications:
    | readonly {
        readonly title: string
        readonly place: string
        readonly creditShown: boolean
        readonly proof: string
        readonly on: string
      }[]
    | null
}
