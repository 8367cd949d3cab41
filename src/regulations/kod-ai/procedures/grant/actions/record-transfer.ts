import { z } from 'zod'
import { dateText, moneyText, someText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { completes, transferred } from '../transfers.ts'
import { action, everywhere } from '../vocabulary.ts'

/** The bank has told of one line of a register: paid, failed or sent back. The tranche is paid with its last line. */
export const recordTransfer = action({
  name: 'record-transfer',
  title: { ru: 'Учесть ответ банка', en: "Record the bank's answer" },
  clauses: ['kod-ai:contract-3.3.1', 'kod-ai:contract-3.2.account', 'kod-ai:6.4.4', 'kod-ai:6.2'],
  by: ['system'],
  from: [...everywhere],
  to: 'same',
  input: z.strictObject({
    tranche: z.int(),
    person: someText(200),
    amount: moneyText(),
    outcome: z.enum(['paid', 'failed', 'returned']),
    on: dateText(),
    order: z.string().trim().max(40),
    register: idText(),
    /** Everybody whose line of the tranche went in this register. */
    lines: z.array(someText(200)).max(20),
  }),
  guard(guard, { facts, input: { tranche, person, outcome, register } }) {
    const before = facts.transfers?.findLast(
      (one) => one.tranche === tranche && one.person === person && one.register === register,
    )
    guard.ensure(
      outcome === 'returned' ? before?.outcome === 'paid' : before === undefined,
      'kod-ai:contract-3.3.3',
      'transfer.once',
      { tranche, person },
      conflict('SETTLED_ALREADY', 'outcome'),
    )
  },
  effect: (facts, { input: { lines, ...transfer } }) => transferred(facts, transfer, lines),
  stops: {
    advance: ({ facts, input }) => (input.tranche === 1 && completes(facts, input) ? '' : []),
  },
  notices: ({ facts, input }) => [
    ...(completes(facts, input)
      ? facts.members.map((m) => ({
          to: m.person,
          message: 'notice.paid' as const,
          operands: { tranche: input.tranche },
        }))
      : []),
    ...(input.outcome === 'paid'
      ? []
      : [input.person, 'role:fund-officer'].map((to) => ({
          to,
          message: 'notice.not-credited' as const,
          operands: { tranche: input.tranche },
        }))),
  ],
})
