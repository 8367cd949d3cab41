import { z } from 'zod'
import { dateText, type Json, kopecks, moneyText, personalText } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { lineAt, type Outcome, type Part, type RegisterFacts, type StatementRow } from '../facts.ts'
import { grantsNeed, trancheKey } from '../grants.ts'
import { action } from '../vocabulary.ts'

const row = z.strictObject({
  day: dateText(),
  order: z.string().trim().max(40),
  amount: moneyText(),
  nth: z.int().min(1),
  /** The line of the register it answers; null: none, and the reason says why. */
  line: z.int().nullable(),
  outcome: z.enum(['paid', 'failed', 'returned']).nullable(),
  reason: personalText('actor', 400).nullable(),
})
const input = z.strictObject({ rows: z.array(row).min(1).max(1000) })
type Input = z.infer<typeof input>
type Row = Input['rows'][number]

const keyOf = ({ day, order, amount, nth }: Pick<StatementRow, 'day' | 'order' | 'amount' | 'nth'>) =>
  `${day}|${order}|${amount}|${nth}`

/** What may follow: a line is paid or failed once, and only what was paid comes back. */
const mayFollow = (now: Outcome | null, next: Outcome): boolean =>
  next === 'returned' ? now === 'paid' : now === null

const settled = (rows: readonly Row[]) =>
  rows.flatMap(({ line, outcome, ...rest }) => (line !== null && outcome ? [{ ...rest, line, outcome }] : []))

const afterwards = (part: Part, rows: readonly Row[]): Part => ({
  ...part,
  lines: part.lines.map((line) => {
    const found = settled(rows).find((one) => one.line === line.number)
    return found ? { ...line, outcome: found.outcome, settled: { on: found.day, order: found.order } } : line
  }),
})

/**
 * Rows of a bank statement against the lines: what was paid, came back or failed is marked on the grants, once; a row that
 * differs or that nothing answers is settled by hand with a reason.
 */
export const reconcile = action({
  name: 'reconcile',
  title: { ru: 'Сверить с выпиской', en: 'Reconcile with a statement' },
  clauses: ['kod-ai:contract-3.3.1', 'kod-ai:contract-3.3.3', 'kod-ai:6.4.4'],
  by: ['finance'],
  from: ['confirmed', 'executed'],
  to: {
    oneOf: ['confirmed', 'executed'],
    choose: ({ facts, input: { rows } }) =>
      facts.parts.flatMap((part) => afterwards(part, rows).lines).every((line) => line.outcome !== null)
        ? 'executed'
        : 'confirmed',
  },
  input,
  needs: {
    grants: grantsNeed(({ facts, input: given }) =>
      (given as Input).rows.flatMap(({ line, outcome }) => {
        const found = line === null || outcome !== 'returned' ? null : lineAt(facts as RegisterFacts, line)
        return found ? [found.part.grant] : []
      }),
    ),
  },
  guard(guard, { facts, input: { rows }, on, needs }) {
    const first = facts.confirmed?.firstOrder ?? 1
    const known = new Set(facts.statement.map(keyOf))
    const named = new Set<number>()
    rows.forEach((one, n) => {
      const { day, order, amount, line: number, outcome, reason } = one
      guard.ensure(
        !known.has(keyOf(one)),
        'kod-ai:contract-3.3.3',
        'register.row-known',
        { day, order, amount },
        conflict('ROW_KNOWN', `rows.${n}`),
      )
      known.add(keyOf(one))
      guard.ensure(
        day <= on,
        'kod-ai:contract-3.3.3',
        'register.future',
        { day },
        content('FUTURE', `rows.${n}.day`),
      )
      if (number === null) {
        guard.ensure(
          reason !== null && outcome === null,
          'kod-ai:contract-3.3.3',
          'register.reason-alone',
          {},
          content('REASON_NEEDED', `rows.${n}.reason`),
        )
        return
      }
      const found = lineAt(facts, number)
      if (
        !guard.ensure(
          found !== null,
          'kod-ai:contract-3.3.1',
          'register.no-line',
          { line: number },
          content('UNKNOWN_LINE', `rows.${n}.line`),
        ) ||
        !found
      )
        return
      const { line, part } = found
      const isSame = kopecks(amount) === kopecks(line.amount)
      const isExpected = isSame && order === String(first + number - 1)
      guard.ensure(
        reason !== null || (isExpected && outcome === 'paid'),
        'kod-ai:contract-3.3.3',
        'register.reason',
        { line: number },
        content('REASON_NEEDED', `rows.${n}.reason`),
      )
      if (outcome === null) return
      guard.ensure(
        !named.has(number),
        'kod-ai:contract-3.3.1',
        'register.line-twice',
        { line: number },
        content('LINE_TWICE', `rows.${n}.line`),
      )
      named.add(number)
      guard.ensure(
        mayFollow(line.outcome, outcome),
        'kod-ai:contract-3.3.3',
        'register.once',
        { line: number, outcome, now: line.outcome ?? 'waiting' },
        conflict('SETTLED_ALREADY', `rows.${n}.outcome`),
      )
      guard.ensure(
        isSame || outcome === 'failed',
        'kod-ai:contract-3.3.1',
        'register.sum',
        { line: number, given: amount, amount: line.amount },
        content('SUM_MISMATCH', `rows.${n}.amount`),
      )
      const free = needs.grants.find(({ grant }) => grant === part.grant)?.free
      guard.ensure(
        outcome !== 'returned' || free === undefined || BigInt(free) >= kopecks(part.amount),
        'kod-ai:contract-8.6',
        'register.ledger',
        { line: number },
        conflict('CLAIMED_ALREADY', `rows.${n}.outcome`),
      )
    })
  },
  effect: (facts, { input: { rows }, on, actor }) => ({
    ...facts,
    parts: facts.parts.map((part) => afterwards(part, rows)),
    statement: [...facts.statement, ...rows.map((one) => ({ ...one, recordedOn: on, by: actor.id }))],
  }),
  // A tranche leaves the register with its last line: what failed is due again.
  releases: ({ facts, input: { rows } }) =>
    facts.parts
      .filter(
        (part) =>
          part.lines.some((line) => line.outcome === null) &&
          afterwards(part, rows).lines.every((line) => line.outcome !== null),
      )
      .map(({ grant, tranche }) => trancheKey(grant, tranche)),
  children: ({ facts, file, input: { rows } }) =>
    settled(rows).flatMap(({ line: number, outcome, day, order }) => {
      const found = lineAt(facts, number)
      if (!found) return []
      const { part, line } = found
      const told = {
        tranche: part.tranche,
        person: line.payee.person,
        amount: line.amount,
        outcome,
        on: day,
        order,
        register: file.id,
        // The last line of the tranche takes it out of the register.
        lines: part.lines.map(({ payee }) => payee.person),
      }
      return [
        {
          child: `line-${number}-${outcome}`,
          procedure: 'grant',
          case: part.grant,
          action: 'record-transfer',
          input: told as unknown as Json,
        },
      ]
    }),
})
