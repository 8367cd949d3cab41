import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { noRegister, type RegisterFacts } from './facts.ts'
import { messages } from './messages.ts'

/** The words of a register of payments. */
export const registerWords = vocabulary<RegisterFacts>()({
  id: 'payment-register',
  regulation: 'kod-ai',
  title: { ru: 'Реестр выплат', en: 'Register of payments' },
  capability: 'payments',
  clauses: clauseIds,
  states: {
    drafting: { title: { ru: 'собирается', en: 'being filled' }, owner: ['system', 'finance'] },
    drawn: { title: { ru: 'составлен', en: 'drawn up' }, owner: ['finance'] },
    confirmed: { title: { ru: 'утверждён, в банке', en: 'confirmed, at the bank' }, owner: ['finance'] },
    executed: { title: { ru: 'сверен', en: 'reconciled' }, owner: [], final: true },
    withdrawn: { title: { ru: 'отозван', en: 'withdrawn' }, owner: [], final: true },
  },
  roles: ['finance', 'fund-officer', 'director', 'auditor'],
  deadlines: {},
  messages,
  initial: noRegister,
})

export const { action } = registerWords
