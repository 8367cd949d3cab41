import { checkOut } from './actions/check-out.ts'
import { clarifyFstec, liftKnowledge, recordFstec, recordKnowledge } from './actions/knowledge.ts'
import { register } from './actions/register.ts'
import {
  answerSignal,
  archive,
  clearSuspicion,
  recordSignal,
  sendNotice,
  suspect,
} from './actions/signals.ts'
import { fstecOf, isSuspicious, standingOf, unanswered } from './facts.ts'
import { visibility } from './visibility.ts'
import { counterpartyWords } from './vocabulary.ts'

export { type CounterpartyFacts, type Standing, standingOf } from './facts.ts'
export { met as counterpartyMet } from './messages.ts'

/** A card of a counterparty: who it is, what is known of it, and so what holds all of its deals. */
export const counterparty = counterpartyWords.procedure({
  actions: [
    register,
    checkOut,
    recordSignal,
    answerSignal,
    recordKnowledge,
    liftKnowledge,
    recordFstec,
    clarifyFstec,
    suspect,
    clearSuspicion,
    sendNotice,
    archive,
  ],
  tasks: ({ facts, state }) => {
    const task = (
      key: string,
      ru: string,
      en: string,
      clause: 'export:3.1/2' | 'export:3.2' | 'export:4.3',
    ) => ({
      key,
      title: { ru, en },
      role: 'export-officer' as const,
      holder: null,
      clause,
      deadline: null,
    })
    if (state === 'archived') return []
    return [
      ...(state === 'known'
        ? [task('check', 'Проверить контрагента', 'Check the counterparty', 'export:3.2')]
        : []),
      ...unanswered(facts).map(({ id }) =>
        task(`signal-${id}`, `Ответить на сигнал ${id}`, `Answer signal ${id}`, 'export:3.1/2'),
      ),
      ...(fstecOf(facts) === 'oral'
        ? [
            task(
              'clarify',
              'Уточнить устное сообщение ФСТЭК',
              'Clarify the oral notice of FSTEC',
              'export:4.3',
            ),
          ]
        : []),
    ]
  },
  row: ({ id, facts }) => ({
    lot: null,
    holder: null,
    title: facts.title,
    sums: {},
    dates: facts.checked ? { checked: facts.checked.on } : {},
    marks: {
      type: facts.type,
      suspicious: isSuspicious(facts),
      standing: standingOf(id, facts) as never,
    },
  }),
  visibility,
})
