import type { IsoDate, Personal } from '../../../../kernel/index.ts'

/** What became of a line at the bank. */
export type Outcome = 'paid' | 'failed' | 'returned'

/** Where the money of one member goes, as the grant had it on the day of the register. */
export interface Payee {
  readonly person: string
  readonly name: Personal
  readonly inn: Personal
  readonly account: Personal
  readonly bank: { readonly name: string; readonly bik: string; readonly correspondent: string }
}

/** One payment to one member: a payment order. */
export interface RegisterLine {
  /** Its place in the register, from 1. */
  readonly number: number
  readonly amount: string
  readonly payee: Payee
  readonly outcome: Outcome | null
  readonly settled: { readonly on: IsoDate; readonly order: string } | null
}

/** A tranche in the register. `lines` are none until the grant has answered, and where it refused. */
export interface Part {
  readonly grant: string
  readonly tranche: number
  readonly agreement: string
  readonly signed: IsoDate | null
  readonly amount: string
  readonly refused: 'not-due' | 'held' | null
  readonly lines: readonly RegisterLine[]
}

/** Who pays, from which account. */
export interface Payer {
  readonly name: string
  readonly inn: string
  readonly kpp: string
  readonly account: string
  readonly bank: string
  readonly bik: string
  readonly correspondent: string
}

/** A row of a bank statement, reconciled by rule or by hand. */
export interface StatementRow {
  readonly day: IsoDate
  readonly order: string
  readonly amount: string
  /** Which of the equal rows of one day it is, from 1. */
  readonly nth: number
  readonly line: number | null
  readonly outcome: Outcome | null
  readonly reason: Personal | null
  readonly recordedOn: IsoDate
  readonly by: string
}

export interface RegisterFacts {
  readonly drawn: { readonly on: IsoDate; readonly by: string } | null
  readonly parts: readonly Part[]
  readonly confirmed: {
    readonly on: IsoDate
    readonly by: string
    readonly payer: Payer
    /** Number of the first payment order; the others follow it. */
    readonly firstOrder: number
  } | null
  readonly statement: readonly StatementRow[]
  readonly withdrawn: { readonly on: IsoDate; readonly by: string; readonly reason: string } | null
}

export const noRegister: RegisterFacts = {
  drawn: null,
  parts: [],
  confirmed: null,
  statement: [],
  withdrawn: null,
}

export const linesOf = ({ parts }: RegisterFacts): readonly RegisterLine[] =>
  parts.flatMap(({ lines }) => lines)

/** The part and the line with a number. */
export function lineAt(facts: RegisterFacts, number: number) {
  for (const part of facts.parts)
    for (const line of part.lines) if (line.number === number) return { part, line }
  return null
}

/** Parts that wait for the answer of their grant. */
export const isAnswered = ({ lines, refused }: Part): boolean => lines.length > 0 || refused !== null
