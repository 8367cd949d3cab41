import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const section7: readonly Clause[] = [
  {
    id: 'export:7',
    ref: 'разд. 7, абз. 1',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Развитие компетенций', en: 'Growing competence' },
    gist: {
      ru: 'Развитие компетенций нужно для широкого внедрения российских решений за рубежом без вреда.',
      en: 'Competence growth is needed for wide adoption abroad without harm.',
    },
    actors: ['Разработчик'],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'Вводные слова раздела о компетенциях.',
      en: 'Words of introduction to the section on competence.',
    },
  },
  {
    id: 'export:7.1',
    ref: 'п. 7.1',
    part: 'declaration',
    kind: 'service',
    heading: { ru: 'Обучение персонала', en: 'Training of staff' },
    gist: {
      ru: 'Когда разумно, обучать персонал по ВЭД и экспортному контролю.',
      en: 'When reasonable, train foreign-trade and export-control staff.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:7.2',
    ref: 'п. 7.2',
    part: 'declaration',
    kind: 'service',
    heading: { ru: 'Обмен практиками', en: 'Sharing practice' },
    gist: {
      ru: 'Делиться лучшими практиками взаимодействия и выявления рисков.',
      en: 'Share best practices on counterparties and risk detection.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
]
