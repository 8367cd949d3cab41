import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type CounterpartyFacts, noCounterparty } from './facts.ts'
import { messages } from './messages.ts'

/** The words of a counterparty's card. */
export const counterpartyWords = vocabulary<CounterpartyFacts>()({
  id: 'export-counterparty',
  regulation: 'export',
  title: { ru: 'Контрагент', en: 'Counterparty' },
  clauses: clauseIds,
  states: {
    known: { title: { ru: 'проверяется', en: 'being checked' }, owner: ['export-officer'] },
    checked: { title: { ru: 'проверен', en: 'checked' }, owner: ['export-officer'] },
    archived: { title: { ru: 'в архиве', en: 'archived' }, owner: [], final: true },
  },
  roles: ['export-officer', 'foreign-trade', 'lawyer', 'company-head', 'auditor'],
  signers: ['company-head'],
  deadlines: {},
  messages,
  initial: noCounterparty,
})

export const { action } = counterpartyWords
