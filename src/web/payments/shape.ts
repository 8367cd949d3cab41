import { kopecks, money } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'

export type Board = Awaited<ReturnType<Queries['payments']>>
type Grant = Board['grants'][number]

/** A tranche that may be paid, with the grant it belongs to. */
export interface DueRow {
  readonly key: string
  readonly grant: Grant
  readonly due: Grant['due'][number]
}

const inOrder = (a: DueRow, b: DueRow): number => {
  const [one, other] = [a.due.until ?? '9', b.due.until ?? '9']
  if (one !== other) return one < other ? -1 : 1
  return (a.grant.agreement ?? '').localeCompare(b.grant.agreement ?? '', 'ru', { numeric: true })
}

/** Tranches due, the earliest first; those without a term after them; equal ones by agreement. */
export const dueRows = ({ grants }: Pick<Board, 'grants'>): readonly DueRow[] =>
  grants
    .flatMap((grant) => grant.due.map((due) => ({ key: `${grant.case} ${due.tranche}`, grant, due })))
    .sort(inOrder)

/** What a row comes to: of a tranche that was paid in part only what is left of it. */
export const sumOf = ({ due }: DueRow): string => totalOf(due.lines.map(({ amount }) => amount))

export const totalOf = (sums: readonly string[]): string =>
  money(sums.reduce((all, sum) => all + kopecks(sum), 0n))
