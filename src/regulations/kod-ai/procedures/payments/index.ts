import * as actions from './actions/index.ts'
import { isAnswered, linesOf } from './facts.ts'
import { totals, visibility } from './visibility.ts'
import { registerWords } from './vocabulary.ts'

export type { Outcome, Part, Payer, RegisterFacts, StatementRow } from './facts.ts'

/** Tranches that go to the bank together, from the selection to the reconciled statement (`kod-ai:contract-3.3.3`). */
export const paymentRegister = registerWords.procedure({
  actions: Object.values(actions),
  tasks: ({ facts, state }) => {
    const task = (key: string, ru: string, en: string) => ({
      key,
      title: { ru, en },
      role: 'finance' as const,
      holder: null,
      clause: 'kod-ai:contract-3.3.1' as const,
      deadline: null,
    })
    if (state === 'drawn')
      return [task('confirm', 'Утвердить реестр выплат', 'Confirm the register of payments')]
    if (state === 'confirmed')
      return [task('reconcile', 'Сверить реестр с выпиской', 'Reconcile the register with a statement')]
    return facts.parts.every(isAnswered)
      ? []
      : [task('fill', 'Дождаться ответа грантов', 'Wait for the grants')]
  },
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: null,
    sums: totals(facts),
    dates: {
      ...(facts.drawn ? { drawn: facts.drawn.on } : {}),
      ...(facts.confirmed ? { confirmed: facts.confirmed.on } : {}),
    },
    marks: {
      lastOrder: facts.confirmed ? facts.confirmed.firstOrder + linesOf(facts).length - 1 : null,
    },
  }),
  visibility,
})
