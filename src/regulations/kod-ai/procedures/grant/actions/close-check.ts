import { z } from 'zod'
import { moneyText, personalText } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** The finding of a check; a misused sum in it is evidence for a termination or a claim, and decides neither. */
export const closeCheck = action({
  name: 'close-check',
  title: { ru: 'Записать итог проверки', en: 'Record the finding of a check' },
  clauses: ['kod-ai:6.12/1', 'kod-ai:contract-4.3.a', 'kod-ai:contract-10.6.v'],
  by: ['fund-officer', 'assigned-monitor'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), text: personalText('holder'), misused: moneyText() }),
  guard(guard, { facts, input }) {
    const check = facts.checks.find((c) => c.id === input.id)
    guard.ensure(check !== undefined, 'kod-ai:6.12/1', 'check.unknown', {}, content('UNKNOWN_CHECK', 'id'))
    guard.ensure(check?.finding == null, 'kod-ai:6.12/1', 'check.done', {}, conflict('CHECK_CLOSED', 'id'))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    checks: changed(facts.checks, input.id, (check) => ({
      ...check,
      finding: { on, text: input.text, misused: input.misused },
    })),
  }),
})
