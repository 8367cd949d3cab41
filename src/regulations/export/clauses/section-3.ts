import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const section3: readonly Clause[] = [
  {
    id: 'export:3',
    ref: 'разд. 3, абз. 1',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Четыре принципа', en: 'Four principles' },
    gist: {
      ru: 'При экспорте Разработчики руководствуются четырьмя принципами.',
      en: 'Four principles guide export.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:3.1/1',
    ref: 'п. 3.1, предл. 1',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Все разумные меры', en: 'All reasonable measures' },
    gist: {
      ru: 'Принимать все возможные разумные меры против вреда интересам государства и общества.',
      en: 'Take all reasonable measures against harm to state and society.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:3.1/2',
    ref: 'п. 3.1, предл. 2',
    part: 'declaration',
    kind: 'prohibition',
    heading: { ru: 'Сведения о риске не игнорируют', en: 'Risk information is not ignored' },
    gist: {
      ru: 'Нельзя сознательно игнорировать сведения о риске вредоносного использования.',
      en: 'No wilful ignoring of risk information.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:3.2',
    ref: 'п. 3.2',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Должная осмотрительность', en: 'Due diligence' },
    gist: {
      ru: 'Внимательно и всесторонне проверять контрагента.',
      en: 'Check the counterparty carefully and fully.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:3.3',
    ref: 'п. 3.3',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Законность', en: 'Lawfulness' },
    gist: {
      ru: 'Соблюдать российское экспортное право и международные обязательства.',
      en: 'Observe export law and international obligations.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:3.4',
    ref: 'п. 3.4',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Безопасность важнее скорости', en: 'Security before speed' },
    gist: {
      ru: 'При подозрительном контрагенте дополнительная проверка важнее быстрой прибыли.',
      en: 'With a suspicious counterparty extra checks outrank quick profit.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
]
