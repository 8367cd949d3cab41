import type { CaseView } from '../../screens/index.ts'

export type Outcome = 'paid' | 'failed' | 'returned'

export interface Payee {
  readonly number: number
  readonly name: string
  readonly inn: string
  readonly account: string
  readonly bank: { readonly name: string; readonly bik: string; readonly correspondent: string }
}
export interface Line {
  readonly number: number
  readonly amount: string
  readonly outcome: Outcome | null
  readonly settled: { readonly on: string; readonly order: string } | null
  readonly grant: string
  readonly agreement: string
  readonly signed: string | null
  readonly tranche: number
  /** Null for whoever is not shown requisites. */
  readonly payee: Payee | null
}
export interface Payer {
  readonly name: string
  readonly inn: string
  readonly kpp: string
  readonly account: string
  readonly bank: string
  readonly bik: string
  readonly correspondent: string
}
export interface Recorded {
  readonly day: string
  readonly order: string
  readonly amount: string
  readonly nth: number
  readonly line: number | null
  readonly outcome: Outcome | null
  readonly reason: string | null
  readonly recordedOn: string
}
interface Part {
  readonly grant: string
  readonly agreement: string
  readonly signed: string | null
  readonly tranche: number
  readonly refused: string | null
  readonly lines: readonly Pick<Line, 'number' | 'amount' | 'outcome' | 'settled'>[]
}

/** What the screen reads of a register, by the keys of its case; what the viewer does not see is not there. */
export interface Seen {
  readonly lines: readonly Line[]
  readonly refused: readonly { readonly agreement: string; readonly tranche: number; readonly why: string }[]
  readonly waiting: number
  readonly total: string | null
  readonly paid: string | null
  readonly drawn: { readonly on: string; readonly by: string } | null
  readonly confirmed: {
    readonly on: string
    readonly by: string
    readonly payer: Payer
    readonly firstOrder: number
  } | null
  readonly statement: readonly Recorded[]
  readonly withdrawn: { readonly on: string; readonly reason: string } | null
  readonly showsPayees: boolean
}

export function seenIn({ fields }: CaseView): Seen {
  const value = <T>(key: string) => fields.find((one) => one.key === key)?.value as unknown as T | undefined
  const parts = value<readonly Part[]>('parts') ?? []
  const payees = value<readonly Payee[]>('payees')
  const sums = value<{ readonly total: string; readonly paid: string }>('total')
  return {
    lines: parts.flatMap(({ lines, grant, agreement, signed, tranche }) =>
      lines.map((line) => ({
        ...line,
        grant,
        agreement,
        signed,
        tranche,
        payee: payees?.find(({ number }) => number === line.number) ?? null,
      })),
    ),
    refused: parts.flatMap(({ agreement, tranche, refused }) =>
      refused ? [{ agreement, tranche, why: refused }] : [],
    ),
    waiting: parts.filter(({ lines, refused }) => lines.length === 0 && refused === null).length,
    total: sums?.total ?? null,
    paid: sums?.paid ?? null,
    drawn: value<Seen['drawn']>('drawn') ?? null,
    confirmed: value<Seen['confirmed']>('confirmed') ?? null,
    statement: value<readonly Recorded[]>('statement') ?? [],
    withdrawn: value<Seen['withdrawn']>('withdrawn') ?? null,
    showsPayees: payees !== undefined,
  }
}

/** The number of the payment order of a line. */
export const orderOf = ({ confirmed }: Pick<Seen, 'confirmed'>, line: number): string =>
  confirmed ? String(confirmed.firstOrder + line - 1) : '–'
