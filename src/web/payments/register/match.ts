import { kopecks } from '../../../kernel/index.ts'
import { type Line, type Outcome, orderOf, type Seen } from './seen.ts'
import type { StatementLine } from './statement.ts'

/** Why a row of the statement was matched as it was, or was not. */
export type Verdict =
  | 'same'
  | 'sum-differs'
  | 'payee-differs'
  | 'other-number'
  | 'came-back'
  | 'settled'
  | 'known'
  | 'no-day'
  | 'stranger'

/** A row of the statement with what is proposed for it. */
export interface Matched {
  readonly row: StatementLine
  /** Which of the equal rows it is. */
  readonly nth: number
  readonly line: number | null
  readonly outcome: Outcome | null
  readonly verdict: Verdict
}

const folded = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim()

/** Whether the row goes to whom the line goes: by the account, else the INN, else the name; null where the row tells none. */
export function samePayee(row: StatementLine, { payee }: Pick<Line, 'payee'>): boolean | null {
  if (!payee) return null
  if (row.account.length === 20) return row.account === payee.account.replace(/\D/g, '')
  if (row.inn) return row.inn === payee.inn.replace(/\D/g, '')
  return row.payee ? folded(row.payee) === folded(payee.name) : null
}

const LETTER = /[\p{L}\p{N}/.-]/u

/** Whether the purpose names the agreement as a whole word (12 is not 112, nor 12-1) and the tranche. */
export function names(purpose: string, { agreement, tranche }: Pick<Line, 'agreement' | 'tranche'>): boolean {
  const text = folded(purpose.replace(/[№#,]/g, ' '))
  const sought = folded(agreement)
  let isNamed = false
  for (let at = text.indexOf(sought); at >= 0 && sought !== ''; at = text.indexOf(sought, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + sought.length]]
    isNamed ||= !LETTER.test(before) && !LETTER.test(after)
  }
  const told = /(?:транш|tranche)\s*(\d+)/i.exec(text)
  return isNamed && (!told || Number(told[1]) === tranche)
}

const sameSum = (a: { readonly amount: string }, b: { readonly amount: string }): boolean =>
  kopecks(a.amount) === kopecks(b.amount)

type Proposal = Pick<Matched, 'line' | 'outcome' | 'verdict'>
const to = (line: Line, outcome: Outcome | null, verdict: Verdict): Proposal => ({
  line: line.number,
  outcome,
  verdict,
})

/** What came in is money that the bank sent back, where it names a line or has its sum and payee. */
function incoming(row: StatementLine, lines: readonly Line[]): Proposal | null {
  const found = lines.find(
    (line) => sameSum(row, line) && (names(row.purpose, line) || samePayee(row, line) === true),
  )
  return found ? to(found, 'returned', 'came-back') : null
}

function outgoing(row: StatementLine, seen: Seen, free: readonly Line[]): Proposal | null {
  const numbered = free.find((line) => row.order === orderOf(seen, line.number))
  if (numbered && (samePayee(row, numbered) === true || names(row.purpose, numbered))) {
    if (samePayee(row, numbered) === false) return to(numbered, null, 'payee-differs')
    return sameSum(row, numbered) ? to(numbered, 'paid', 'same') : to(numbered, null, 'sum-differs')
  }
  if (numbered && sameSum(row, numbered)) return to(numbered, null, 'payee-differs')
  const other = free.find(
    (line) =>
      sameSum(row, line) &&
      (samePayee(row, line) ?? names(row.purpose, line)) &&
      (row.purpose === '' || names(row.purpose, line)),
  )
  return other ? to(other, 'paid', 'other-number') : null
}

/** Rows of a statement against the lines of a register: by number, sum and payee; each line answers one row at most. */
export function matched(rows: readonly StatementLine[], seen: Seen): readonly Matched[] {
  const times = new Map<string, number>()
  const taken = new Set<number>()
  return rows.map((row): Matched => {
    const key = `${row.day}|${row.order}|${row.amount}`
    const nth = (times.get(key) ?? 0) + 1
    times.set(key, nth)
    const found = (proposal: Proposal): Matched => ({ row, nth, ...proposal })
    const nothing = (verdict: Verdict) => found({ line: null, outcome: null, verdict })
    const isKnown = seen.statement.some(
      (one) => one.day === row.day && one.order === row.order && one.amount === row.amount && one.nth === nth,
    )
    if (isKnown) return nothing('known')
    if (row.day === '') return nothing('no-day')
    const left = seen.lines.filter(({ number }) => !taken.has(number))
    const proposal = row.isIn
      ? incoming(
          row,
          left.filter(({ outcome }) => outcome === 'paid'),
        )
      : outgoing(
          row,
          seen,
          left.filter(({ outcome }) => outcome === null),
        )
    if (!proposal) {
      const before = seen.lines.find((line) => row.order === orderOf(seen, line.number) && sameSum(row, line))
      return before?.outcome && !row.isIn ? alreadySettled(row, nth, before) : nothing('stranger')
    }
    if (proposal.outcome !== null && proposal.line !== null) taken.add(proposal.line)
    return found(proposal)
  })
}

const alreadySettled = (row: StatementLine, nth: number, line: Line): Matched => ({
  row,
  nth,
  line: line.number,
  outcome: null,
  verdict: 'settled',
})

/** Lines of the register that no row of the statement answers. */
export const unanswered = (found: readonly Matched[], { lines }: Pick<Seen, 'lines'>): readonly Line[] =>
  lines.filter(
    (line) => line.outcome === null && !found.some((one) => one.line === line.number && one.outcome !== null),
  )
