import Papa from 'papaparse'
import { kopecks, money } from '../../kernel/index.ts'

/** A line of a bank statement. */
export interface StatementLine {
  /** Its place in the file, the heading being 1. */
  readonly row: number
  readonly day: string
  readonly order: string
  readonly amount: string
  readonly purpose: string
}

/** A tranche that should stand in a statement. */
export interface Expected {
  readonly case: string
  readonly agreement: string
  readonly tranche: number
  readonly amount: string
  readonly isPaid: boolean
}

const columns = {
  day: /^(дата|date)/i,
  order: /^(номер|№|number|order)/i,
  amount: /^(сумма|дебет|списани|amount|debit|sum)/i,
  purpose: /^(назначение|purpose|details)/i,
} as const

/** A sum as banks write it, `1 000 000,00`, exact; null where it is none. */
export function sumOf(text: string): string | null {
  const plain = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(',', '.')
    .replace(/^[-−]/, '')
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return null
  const [whole = '0', part = ''] = plain.split('.')
  return money(BigInt(whole) * 100n + BigInt(part.padEnd(2, '0')))
}

export interface Statement {
  readonly lines: readonly StatementLine[]
  /** Columns that were not found; rows whose sum is none. */
  readonly missing: readonly (keyof typeof columns)[]
  readonly unread: readonly number[]
}

/** Reads a statement: columns by their headings, whatever their order; `;` or `,` between. */
export function readStatement(text: string): Statement {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' })
  const [head = [], ...rows] = data
  const place = (name: keyof typeof columns) => head.findIndex((title) => columns[name].test(title.trim()))
  const at = { day: place('day'), order: place('order'), amount: place('amount'), purpose: place('purpose') }
  const missing = (['amount', 'purpose'] as const).filter((name) => at[name] < 0)
  if (missing.length > 0) return { lines: [], missing, unread: [] }
  const unread: number[] = []
  const lines = rows.flatMap((row, i) => {
    const amount = sumOf(row[at.amount] ?? '')
    if (amount === null) {
      unread.push(i + 2)
      return []
    }
    const cell = (n: number) => (row[n] ?? '').trim()
    return [{ row: i + 2, day: cell(at.day), order: cell(at.order), amount, purpose: cell(at.purpose) }]
  })
  return { lines, missing: [], unread }
}

const folded = (text: string): string => text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, '')
const LETTER = /[\p{L}\p{N}/.-]/u

/** Whether the purpose names the agreement as a whole word: 12 is not 112, nor 12-1. */
function names(purpose: string, agreement: string): boolean {
  const text = folded(purpose.replace(/[№#]/g, ' № ').replace(/,/g, ' , '))
  const sought = folded(agreement)
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const after = text[at + sought.length]
    const before = text[at - 1]
    // «от» and the day follow the number without a space once it is folded.
    const ends = after === undefined || !LETTER.test(after) || text.startsWith('от', at + sought.length)
    const begins = before === undefined || !/[\p{N}/-]/u.test(before)
    if (sought !== '' && ends && begins) return true
  }
  return false
}

const trancheIn = (purpose: string): number | null => {
  const found = /(?:транш|tranche)\s*(?:№\s*)?(\d+)/i.exec(purpose)
  return found ? Number(found[1]) : null
}

/** What a tranche and its lines of the statement come to. */
export interface Matched {
  readonly expected: Expected
  readonly lines: readonly StatementLine[]
  readonly sum: string
  readonly verdict: 'same' | 'differs' | 'absent'
}

/** Lines of a statement against tranches: by the number of the agreement and the tranche in the purpose, then by the sum. */
export function reconcile(lines: readonly StatementLine[], expected: readonly Expected[]) {
  const left = new Set(lines)
  const found = expected.map((one): Matched => {
    const about = [...left].filter((line) => {
      if (!names(line.purpose, one.agreement)) return false
      const tranche = trancheIn(line.purpose)
      return tranche === null ? kopecks(line.amount) === kopecks(one.amount) : tranche === one.tranche
    })
    for (const line of about) left.delete(line)
    const total = about.reduce((all, { amount }) => all + kopecks(amount), 0n)
    const verdict = about.length === 0 ? 'absent' : total === kopecks(one.amount) ? 'same' : 'differs'
    return { expected: one, lines: about, sum: money(total), verdict }
  })
  return { found, strangers: [...left] }
}
