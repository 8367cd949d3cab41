import { shown, weighers } from '../shared/index.ts'
import { answer, close, collect, correct, recordOral, register } from './actions.ts'
import { type RequestFacts, requestWords } from './vocabulary.ts'

export { met as requestMet } from './vocabulary.ts'

const seenBy = weighers
const field = shown<RequestFacts>

/** A request of an authority from its receipt to the answer, and to every later version of it (`export:6.1`, `export:6.2/1`). */
export const request = requestWords.procedure({
  actions: [register, collect, recordOral, answer, correct, close],
  tasks: ({ facts, state }) =>
    state === 'received' || state === 'preparing'
      ? [
          {
            key: 'answer',
            title: { ru: 'Ответить на запрос', en: 'Answer the request' },
            role: 'export-officer' as const,
            holder: null,
            clause: 'export:6.1' as const,
            deadline: facts.due ? { key: 'answer', instance: '' } : null,
          },
        ]
      : [],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.bodyName || null,
    sums: {},
    dates: { ...(facts.date ? { dated: facts.date } : {}), ...(facts.due ? { due: facts.due } : {}) },
    marks: { body: facts.body, versions: facts.answers.length },
  }),
  visibility: {
    request: field(
      'Запрос',
      'Request',
      'export:6.1',
      ({ body, bodyName, number, date, items, due }) => ({ body, bodyName, number, date, items, due }),
      { seenBy, columns: ['title', 'dates.dated', 'dates.due'] },
    ),
    pack: field('Сведения о сделках', 'Collected from the register', 'export:5.3', (f) => f.pack, { seenBy }),
    memos: field('Устные объяснения', 'Oral explanations', 'export:6.1', (f) => f.memos, {
      reveals: 'identity',
      seenBy,
    }),
    answers: field('Ответы', 'Answers', 'export:6.2/1', (f) => f.answers, { seenBy }),
  },
})
