import { z } from 'zod'
import { diligence } from '../../../rules/index.ts'
import { noteText } from '../../shared/index.ts'
import type { CounterpartyFacts } from '../facts.ts'
import { action } from '../vocabulary.ts'

const input = z.strictObject({
  owners: noteText().nullable(),
  activity: noteText().nullable(),
  endUser: noteText().nullable(),
  endUse: noteText().nullable(),
  sanctions: noteText().nullable(),
})
type Given = z.infer<typeof input>

/** What is known now with what was known before: a later check adds, and forgets nothing. */
const together = (facts: CounterpartyFacts, given: Given): CounterpartyFacts['diligence'] => ({
  owners: given.owners ?? facts.diligence.owners,
  activity: given.activity ?? facts.diligence.activity,
  endUser: given.endUser ?? facts.diligence.endUser,
  endUse: given.endUse ?? facts.diligence.endUse,
  sanctions: given.sanctions ?? facts.diligence.sanctions,
})
const isComplete = (known: CounterpartyFacts['diligence']) =>
  Object.values(known).every((part) => part !== null)

/** The check of a counterparty, side by side; only a complete one clears a deal (`export:3.2`). */
export const checkOut = action({
  name: 'check-out',
  title: { ru: 'Проверить контрагента', en: 'Check the counterparty' },
  clauses: ['export:3.2', 'export:5'],
  by: ['export-officer'],
  from: ['known', 'checked'],
  to: {
    oneOf: ['known', 'checked'],
    choose: ({ facts, input: given }) => (isComplete(together(facts, given)) ? 'checked' : 'known'),
  },
  input,
  guard(guard, { facts, input: given }) {
    const known = together(facts, given)
    // The rule is asked whether each side is known, not what stands there: that stays sealed.
    const side = (part: keyof typeof known) => (known[part] === null ? null : '+')
    guard.rule(diligence, {
      owners: side('owners'),
      activity: side('activity'),
      endUser: side('endUser'),
      endUse: side('endUse'),
      sanctions: side('sanctions'),
    })
  },
  effect: (facts, { input: given, on, actor }) => {
    const known = together(facts, given)
    return { ...facts, diligence: known, checked: { on, by: actor.id, complete: isComplete(known) } }
  },
})
