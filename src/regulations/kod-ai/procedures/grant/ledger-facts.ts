import type { IsoDate } from '../../../../kernel/index.ts'

/** A tranche of the schedule. `opens`: `signing`, or the number of the stage whose act opens it. */
export interface Tranche {
  readonly number: number
  readonly amount: string
  readonly opens: 'signing' | number
  readonly paid: Payment | null
}

export interface PaymentLine {
  readonly person: string
  readonly amount: string
}

export interface Payment {
  readonly on: IsoDate
  readonly order: string
  readonly lines: readonly PaymentLine[]
}

/** What one member spent in one stage, by the latest report; `doubted` is not confirmed or not spent as intended. */
export interface Expense {
  readonly stage: number
  readonly person: string
  readonly spent: string
  readonly accepted: boolean
  readonly doubted: string
  readonly doubt: 'unconfirmed' | 'misused' | null
}

/** What a claim reaches for: money never spent, rows of expenses, or whatever was paid. */
export type ClaimScope = 'unspent' | 'rows' | 'paid'

export interface ClaimRow {
  readonly stage: number
  readonly person: string
  readonly amount: string
}

/** A claim for the return of money. What is open is `amount - lowered - returned`. */
export interface Claim {
  readonly id: string
  readonly scope: ClaimScope
  readonly rows: readonly ClaimRow[]
  readonly amount: string
  readonly lowered: string
  readonly returned: string
}

export interface Return {
  /** Null: returned without a claim. */
  readonly claim: string | null
  readonly person: string
  readonly amount: string
  readonly on: IsoDate
  readonly order: string
}

/** All money of a grant, in one place. Sums are decimal strings in roubles. */
export interface Ledger {
  readonly total: string
  readonly tranches: readonly Tranche[]
  readonly expenses: readonly Expense[]
  readonly claims: readonly Claim[]
  readonly returns: readonly Return[]
}

export const noLedger: Ledger = { total: '0.00', tranches: [], expenses: [], claims: [], returns: [] }
