import { kopecks, money } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'
import type { BankLine } from './bank-file.ts'
import type { Expected } from './statement.ts'

export type Board = Awaited<ReturnType<Queries['payments']>>
type Grant = Board['grants'][number]
export type View = Awaited<ReturnType<Queries['case']>>

/** A tranche that may be paid, with the grant it belongs to. */
export interface DueRow {
  readonly key: string
  readonly grant: Grant
  readonly due: Grant['due'][number]
}

/** Tranches due, the earliest first; those without a term after them. */
export const dueRows = ({ grants }: Board): readonly DueRow[] =>
  grants
    .flatMap((grant) => grant.due.map((due) => ({ key: `${grant.case} ${due.tranche}`, grant, due })))
    .sort((a, b) => ((a.due.until ?? '9') < (b.due.until ?? '9') ? -1 : 1))

export const totalOf = (sums: readonly string[]): string =>
  money(sums.reduce((all, sum) => all + kopecks(sum), 0n))

/** Everything that a statement may tell of: tranches due and paid. */
export const expectedIn = ({ grants }: Board): readonly Expected[] =>
  grants.flatMap(({ case: id, agreement, due, paid }) => {
    if (!agreement) return []
    const of = (isPaid: boolean) => (one: { tranche: number; amount: string }) => ({
      case: id,
      agreement,
      tranche: one.tranche,
      amount: one.amount,
      isPaid,
    })
    return [...paid.map(of(true)), ...due.map(of(false))]
  })

interface Requisites {
  readonly person: string
  readonly fio: string
  readonly inn: string
  readonly account: string
  readonly bank: BankLine['bank']
}
interface Held {
  readonly requisites: Requisites
  readonly pending: { readonly account?: unknown; readonly bank?: unknown } | null
}

/** Lines for the bank from what the page of the case shows, and members to whom nothing can be sent. */
export function bankLines({ grant, due }: DueRow, view: View) {
  const held = view.fields.find(({ key }) => key === 'requisites')?.value as unknown as
    | readonly Held[]
    | undefined
  const hindered: string[] = []
  const lines: BankLine[] = []
  for (const { person, amount } of due.lines) {
    const own = held?.find(({ requisites }) => requisites.person === person)
    if (!own?.requisites.account || own.pending?.account || own.pending?.bank) {
      hindered.push(own?.requisites.fio || person)
      continue
    }
    const { fio: name, inn, account, bank } = own.requisites
    const { agreement, signed } = grant
    lines.push({ agreement: agreement ?? '', signed, tranche: due.tranche, amount, name, inn, account, bank })
  }
  return { lines, hindered }
}
