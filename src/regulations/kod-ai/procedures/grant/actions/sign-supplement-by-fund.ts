import { z } from 'zod'
import { laterOf } from '../../../../../kernel/index.ts'
import { conflict, content, signature, soundSignature } from '../../contract/index.ts'
import { unsigned } from '../of-facts.ts'
import { inForce } from '../supplement.ts'
import { action, alive } from '../vocabulary.ts'

/**
 * The Fund signs an additional agreement after every member: it is in force. An amendment makes the next version and
 * moves the days of reports; a termination begins the settling, and the month of a refusal where money was claimed for it.
 */
export const signSupplementByFund = action({
  name: 'sign-supplement-by-fund',
  title: {
    ru: 'Подписать дополнительное соглашение от Фонда',
    en: 'Sign an additional agreement for the Fund',
  },
  clauses: [
    'kod-ai:contract-10.3',
    'kod-ai:contract-10.4',
    'kod-ai:contract-10.5',
    'kod-ai:contract-3.4',
    'kod-ai:contract-8.10',
    'kod-ai:6.14',
  ],
  by: ['director'],
  from: [...alive],
  to: {
    oneOf: [...alive],
    choose: ({ facts, input, file }) =>
      facts.supplements[input.number - 1]?.kind === 'termination' && facts.termination === null
        ? 'terminating'
        : (file.state as (typeof alive)[number]),
  },
  signature: true,
  input: z.strictObject({ number: z.int(), signature }),
  guard(guard, { facts, input }) {
    const supplement = facts.supplements[input.number - 1]
    const open = guard.ensure(
      supplement?.inForce === null,
      'kod-ai:contract-10.3',
      'supplement.unknown',
      {},
      content('UNKNOWN_SUPPLEMENT', 'number'),
    )
    if (!open || !supplement) return
    const missing = unsigned(facts, supplement.signatures)
    guard.ensure(
      missing.length === 0,
      'kod-ai:6.14',
      'supplement.members',
      { list: missing },
      conflict('MEMBERS_UNSIGNED', 'number'),
    )
    soundSignature(guard, input.signature, supplement.document, 'kod-ai:contract-10.3')
  },
  effect: (facts, { input, on }) => inForce(facts, facts.supplements[input.number - 1]!, on),
  starts: {
    'stage-report': ({ facts, input }) =>
      (facts.supplements[input.number - 1]!.changes.stageEnds ?? []).flatMap((due, i) =>
        facts.stages[i]!.filings.length === 0
          ? [{ from: facts.award!.agreement.signed, instance: String(i + 1), due }]
          : [],
      ),
    'return-on-refusal': ({ facts, input, on }) =>
      facts.supplements[input.number - 1]!.kind === 'termination' && facts.refusedOn !== null
        ? facts.returns
            .filter((r) => r.ground === 'refusal' && r.sentOn !== null && r.settledOn === null)
            .map((r) => ({ from: laterOf(facts.refusedOn!, on), instance: r.id }))
        : [],
  },
  stops: {
    'stage-report': ({ facts, input }) =>
      facts.supplements[input.number - 1]!.kind === 'termination' ? '*' : [],
  },
})
