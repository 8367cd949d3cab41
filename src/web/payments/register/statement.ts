import Papa from 'papaparse'
import { money } from '../../../kernel/index.ts'

/** A row of a bank statement. */
export interface StatementLine {
  /** Its place in the file, the heading being 1; in the exchange of 1C its document. */
  readonly row: number
  /** `2024-05-06`; empty where the file has none that can be read. */
  readonly day: string
  readonly order: string
  readonly amount: string
  readonly purpose: string
  /** Who was paid, by account and INN where the file has them. */
  readonly payee: string
  readonly account: string
  readonly inn: string
  /** Money that came in. */
  readonly isIn: boolean
}

const columns = {
  day: /^(дата|date)/i,
  order: /^(номер|№|number|order)/i,
  amount: /^(сумма|дебет|списани|amount|debit|sum)/i,
  credit: /^(кредит|поступлени|зачислени|credit)/i,
  purpose: /^(назначение|purpose|details)/i,
  payee: /^(получатель|контрагент|payee|recipient)$/i,
  account: /^(сч[её]т получателя|сч[её]т контрагента|сч[её]т|account)/i,
  inn: /^(инн|inn)/i,
} as const
type Column = keyof typeof columns

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

/** A day as banks write it, `06.05.2024` or `2024-05-06`. */
export function dayOf(text: string): string {
  const russian = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(text.trim())
  if (russian) return `${russian[3]}-${russian[2]}-${russian[1]}`
  return /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? ''
}

export interface Statement {
  readonly lines: readonly StatementLine[]
  /** Columns that were not found; rows whose sum is none. */
  readonly missing: readonly ('amount' | 'purpose')[]
  readonly unread: readonly number[]
}

const digits = (text: string) => text.replace(/\D/g, '')

/** The exchange of 1C: sections of documents, `name=value` in each line. */
function readExchange(text: string): Statement {
  const lines: StatementLine[] = []
  const unread: number[] = []
  const own = new Set<string>()
  let row = 0
  let document: Map<string, string> | null = null
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=')
    const [name, value] = at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    if (name === 'СекцияДокумент') {
      document = new Map()
      row++
    } else if (name === 'КонецДокумента' && document) {
      const of = (key: string) => document?.get(key) ?? ''
      const amount = sumOf(of('Сумма'))
      const isIn = own.has(digits(of('ПолучательСчет'))) && !own.has(digits(of('ПлательщикСчет')))
      const other = isIn ? 'Плательщик' : 'Получатель'
      if (amount === null) unread.push(row)
      else
        lines.push({
          row,
          day: dayOf(of('ДатаСписано') || of('ДатаПоступило') || of('Дата')),
          order: of('Номер'),
          amount,
          purpose: of('НазначениеПлатежа'),
          payee: of(`${other}1`) || of(other).replace(/^ИНН \d+ /, ''),
          account: digits(of(`${other}РасчСчет`) || of(`${other}Счет`)),
          inn: digits(of(`${other}ИНН`)),
          isIn,
        })
      document = null
    } else if (document) document.set(name, value)
    else if (name === 'РасчСчет') own.add(digits(value))
  }
  return { lines, missing: [], unread }
}

/** A table: columns by their headings, whatever their order; `;` or `,` between. */
function readTable(text: string): Statement {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const [head = [], ...rows] = data
  const at = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((name) => [
      name,
      head.findIndex((title) => columns[name].test(title.trim())),
    ]),
  ) as Record<Column, number>
  const missing = (['amount', 'purpose'] as const).filter((name) => at[name] < 0)
  if (missing.length > 0) return { lines: [], missing, unread: [] }
  const unread: number[] = []
  const lines = rows.flatMap((row, i) => {
    const cell = (name: Column) => (at[name] < 0 ? '' : (row[at[name]] ?? '').trim())
    const incoming = cell('credit') ? sumOf(cell('credit')) : null
    const isIn = incoming !== null && incoming !== '0.00' && !cell('amount')
    const amount = isIn ? incoming : sumOf(cell('amount'))
    if (amount === null) {
      unread.push(i + 2)
      return []
    }
    return [
      {
        row: i + 2,
        day: dayOf(cell('day')),
        order: cell('order'),
        amount,
        purpose: cell('purpose'),
        payee: cell('payee'),
        account: digits(cell('account')),
        inn: digits(cell('inn')),
        isIn,
      },
    ]
  })
  return { lines, missing: [], unread }
}

/** Reads a statement: the exchange of 1C, or a table in CSV. */
export function readStatement(text: string): Statement {
  const plain = text.replace(/^\ufeff/, '')
  return plain.startsWith('1CClientBankExchange') ? readExchange(plain) : readTable(plain)
}

/** Text of a file as banks write it: what is no UTF-8 is Windows-1251. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
