import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const section6: readonly Clause[] = [
  {
    id: 'export:6',
    ref: 'разд. 6, абз. 1',
    part: 'declaration',
    kind: 'context',
    heading: { ru: 'Роль государственных органов', en: 'Role of the authorities' },
    gist: {
      ru: 'Разработчики сознают важность задачи госорганов.',
      en: "Developers acknowledge the authorities' task.",
    },
    actors: ['Разработчик'],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'Вводные слова раздела о взаимодействии с органами.',
      en: 'Words of introduction to the section on authorities.',
    },
  },
  {
    id: 'export:6.1',
    ref: 'п. 6.1',
    part: 'declaration',
    kind: 'duty',
    heading: { ru: 'Ответы на запросы органов', en: 'Answers to requests' },
    gist: {
      ru: 'По запросу органов предоставляются документы, письменные и устные объяснения, иная информация.',
      en: 'On request provide documents, written and oral explanations.',
    },
    actors: ['Разработчик', 'Уполномоченные госорганы'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:6.2/1',
    ref: 'п. 6.2, ч. 1',
    part: 'declaration',
    kind: 'duty',
    heading: { ru: 'Ответственность за достоверность', en: 'Responsibility for accuracy' },
    gist: {
      ru: 'Разработчик отвечает за достоверность переданной информации.',
      en: 'Responsible for reliability of data given.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:6.2/2',
    ref: 'п. 6.2, ч. 2',
    part: 'declaration',
    kind: 'right',
    heading: { ru: 'Вопрос о причинах решения', en: 'Asking for the reasons' },
    gist: {
      ru: 'Можно запросить у органа причины и основания решения или его отсутствия.',
      en: 'May ask authority for reasons of decision or non-decision.',
    },
    actors: ['Разработчик', 'Уполномоченные госорганы'],
    operative: true,
    mark: 'implemented',
  },
]
