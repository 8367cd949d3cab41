import { paymentsOf } from '../payments/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { count, day, money, type Table, text } from './table.ts'
import { words } from './words.ts'

/** What is to be paid now, a row for each tranche; nobody is named. */
export async function paymentsTable(call: Omit<ReportCall, 'c'>, language: 'ru' | 'en'): Promise<Table> {
  const { grants } = await paymentsOf(call)
  return {
    name: 'payments',
    title: words.payments[language],
    headings: [words.agreement, words.signed, words.title, words.tranche, words.amount, words.until].map(
      (heading) => heading[language],
    ),
    rows: grants.flatMap(({ due, agreement, signed, title }) =>
      due.map(({ tranche, amount, until }) => [
        text(agreement),
        day(signed),
        text(title),
        count(tranche),
        money(amount),
        day(until),
      ]),
    ),
  }
}
