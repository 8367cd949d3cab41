import { z } from 'zod'
import { dateText, kopecks, moneyText, someText, sum } from '../../../../../kernel/index.ts'
import { type Check, content, sha256 } from '../../contract/index.ts'
import type { GrantFacts, Supplement } from '../facts.ts'
import { paid } from '../ledger.ts'
import type { MessageKey } from '../messages/index.ts'
import { action, alive } from '../vocabulary.ts'

const changes = z.strictObject({
  total: moneyText().optional(),
  tranches: z.array(moneyText()).max(10).optional(),
  shares: z
    .array(z.strictObject({ person: someText(200), grant: moneyText() }))
    .max(10)
    .optional(),
  stageEnds: z.array(dateText()).max(10).optional(),
  text: someText(20_000),
})
type Changes = z.infer<typeof changes>

const personCap = kopecks('2000000.00')

function checkMoney(guard: Check<MessageKey>, facts: GrantFacts, given: Changes): void {
  const { ledger } = facts
  const total = kopecks(given.total ?? ledger.total)
  guard.ensure(
    total <= kopecks(ledger.total) && total >= paid(ledger) && total > 0n,
    'kod-ai:contract-4.4.a',
    'supplement.total',
    { given: given.total ?? '', total: ledger.total, paid: String(paid(ledger)) },
    content('TOTAL', 'changes.total'),
  )
  const tranches = given.tranches ?? ledger.tranches.map((t) => t.amount)
  guard.ensure(
    tranches.length === ledger.tranches.length &&
      ledger.tranches.every((t, i) => t.paid === null || t.amount === tranches[i]) &&
      tranches.every((amount) => kopecks(amount) >= 0n) &&
      sum(tranches.map(kopecks)) === total,
    'kod-ai:contract-app-7.total',
    'supplement.tranches',
    { total: given.total ?? ledger.total },
    content('SUM_MISMATCH', 'changes.tranches'),
  )
  const shares = given.shares ?? facts.members.map(({ person, grant }) => ({ person, grant }))
  guard.ensure(
    shares.length === facts.members.length &&
      facts.members.every((m, i) => {
        const share = shares[i]!
        const grant = kopecks(share.grant)
        return share.person === m.person && grant > 0n && grant <= kopecks(m.grant) && grant <= personCap
      }) &&
      sum(shares.map((s) => kopecks(s.grant))) === total,
    'kod-ai:contract-app-8.total',
    'supplement.shares',
    { total: given.total ?? ledger.total },
    content('SHARES', 'changes.shares'),
  )
}

/** What stands where an amendment would change it. */
const standing = (facts: GrantFacts, given: Changes): Supplement['before'] => ({
  ...(given.total === undefined ? {} : { total: facts.ledger.total }),
  ...(given.tranches === undefined ? {} : { tranches: facts.ledger.tranches.map((t) => t.amount) }),
  ...(given.shares === undefined
    ? {}
    : { shares: facts.members.map(({ person, grant }) => ({ person, grant })) }),
  ...(given.stageEnds === undefined ? {} : { stageEnds: facts.stages.map((s) => s.ends) }),
})

/** An additional agreement is drafted: an amendment, or the termination by agreement. It binds once all have signed. */
export const proposeSupplement = action({
  name: 'propose-supplement',
  title: { ru: 'Подготовить дополнительное соглашение', en: 'Draft an additional agreement' },
  clauses: [
    'kod-ai:contract-10.3',
    'kod-ai:contract-10.5',
    'kod-ai:contract-4.4.a',
    'kod-ai:contract-2.2',
    'kod-ai:6.1.1',
    'kod-ai:6.1.2',
    'kod-ai:6.1.3',
    'kod-ai:6.14',
    'kod-ai:contract-app-7.fn-revise',
  ],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ kind: z.enum(['amendment', 'termination']), changes, document: sha256() }),
  guard(guard, { facts, input }) {
    if (input.kind === 'termination') return
    checkMoney(guard, facts, input.changes)
    const ends = input.changes.stageEnds
    guard.ensure(
      ends === undefined ||
        (ends.length === facts.stages.length &&
          ends.every((end, i) => i === 0 || end > ends[i - 1]!) &&
          facts.stages.every((s, i) => s.filings.length === 0 || s.ends === ends[i])),
      'kod-ai:contract-2.2',
      'supplement.ends',
      {},
      content('STAGE_ENDS', 'changes.stageEnds'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    supplements: [
      ...facts.supplements,
      {
        number: facts.supplements.length + 1,
        kind: input.kind,
        changes: input.changes,
        before: standing(facts, input.changes),
        document: input.document,
        proposedOn: on,
        signatures: {},
        inForce: null,
      },
    ],
  }),
})
