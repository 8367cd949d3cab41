import { type Json, kopecks, money as ofKopecks, sum, type Visibility } from '../../../../kernel/index.ts'
import { linesOf, type RegisterFacts } from './facts.ts'

const json = (value: unknown) => value as Json
const money = {
  finance: 'always',
  'fund-officer': 'always',
  director: 'always',
  auditor: 'always',
} as const

/** What the register comes to, and what of it the bank has paid. */
export function totals(facts: RegisterFacts): { readonly total: string; readonly paid: string } {
  const lines = linesOf(facts)
  const of = (some: typeof lines) => ofKopecks(sum(some.map(({ amount }) => kopecks(amount))))
  return { total: of(lines), paid: of(lines.filter(({ outcome }) => outcome === 'paid')) }
}

/** Sums and outcomes are for those who pay and watch; names and accounts for those who see requisites of a grant. */
export const visibility: Visibility<RegisterFacts> = {
  drawn: {
    title: { ru: 'Составлен', en: 'Drawn up' },
    reveals: 'plain',
    clause: 'kod-ai:contract-3.3.3',
    seenBy: money,
    value: (f) => json(f.drawn),
    columns: ['dates.drawn'],
  },
  parts: {
    title: { ru: 'Транши', en: 'Tranches' },
    reveals: 'money',
    clause: 'kod-ai:contract-3.3.1',
    seenBy: money,
    value: (f) =>
      json(
        f.parts.map(({ lines, ...part }) => ({
          ...part,
          lines: lines.map(({ payee, ...line }) => ({ ...line, person: payee.person })),
        })),
      ),
  },
  total: {
    title: { ru: 'Сумма реестра', en: 'Sum of the register' },
    reveals: 'money',
    clause: 'kod-ai:contract-3.3.1',
    seenBy: money,
    value: (f) => json(totals(f)),
    columns: ['sums.total', 'sums.paid'],
  },
  payees: {
    title: { ru: 'Получатели', en: 'Payees' },
    reveals: 'identity',
    clause: 'kod-ai:contract-7.4',
    seenBy: { finance: 'always', 'fund-officer': 'always' },
    value: (f) => json(linesOf(f).map(({ number, payee }) => ({ number, ...payee }))),
  },
  confirmed: {
    title: { ru: 'Утверждён', en: 'Confirmed' },
    reveals: 'plain',
    clause: 'kod-ai:contract-3.3.1',
    seenBy: money,
    value: (f) => json(f.confirmed),
    columns: ['dates.confirmed'],
  },
  statement: {
    title: { ru: 'Строки выписок', en: 'Rows of statements' },
    reveals: 'money',
    clause: 'kod-ai:contract-3.3.3',
    seenBy: money,
    value: (f) => json(f.statement),
  },
  withdrawn: {
    title: { ru: 'Отозван', en: 'Withdrawn' },
    reveals: 'plain',
    clause: 'kod-ai:contract-3.3.3',
    seenBy: money,
    value: (f) => json(f.withdrawn),
  },
}
