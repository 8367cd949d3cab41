import { z } from 'zod'
import { conflict, content, signature, soundSignature } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** A member signs an additional agreement, in any order. */
export const signSupplement = action({
  name: 'sign-supplement',
  title: { ru: 'Подписать дополнительное соглашение', en: 'Sign an additional agreement' },
  clauses: ['kod-ai:contract-10.3', 'kod-ai:contract-10.5', 'kod-ai:6.14'],
  by: ['member'],
  from: [...alive],
  to: 'same',
  signature: true,
  input: z.strictObject({ number: z.int(), signature }),
  guard(guard, { facts, input, actor }) {
    const supplement = facts.supplements[input.number - 1]
    const open = guard.ensure(
      supplement?.inForce === null,
      'kod-ai:contract-10.3',
      'supplement.unknown',
      {},
      content('UNKNOWN_SUPPLEMENT', 'number'),
    )
    if (!open || !supplement) return
    guard.ensure(
      !(actor.id in supplement.signatures),
      'kod-ai:contract-10.3',
      'supplement.signed',
      {},
      conflict('SIGNED_ALREADY'),
    )
    soundSignature(guard, input.signature, supplement.document, 'kod-ai:contract-10.3')
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    supplements: facts.supplements.map((s) =>
      s.number === input.number ? { ...s, signatures: { ...s.signatures, [actor.id]: on } } : s,
    ),
  }),
})
