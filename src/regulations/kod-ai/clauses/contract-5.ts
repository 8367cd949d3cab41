import type { Clause } from '../../../kernel/index.ts'

/** Agreement, 5. Rights to the results: the clauses in document order. */
export const contract5: readonly Clause[] = [
  {
    id: 'kod-ai:contract-5.1',
    ref: 'п. 5.1 договора',
    part: 'contract',
    kind: 'duty',
    heading: { ru: 'Публикация в открытом репозитории', en: 'Publication in a public repository' },
    gist: {
      ru: 'Результаты публикуются в публичном репозитории с возможностью просмотра и ответвления.',
      en: 'Results go to a public repository viewable and forkable.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-5.2',
    ref: 'п. 5.2 договора',
    part: 'contract',
    kind: 'right',
    heading: { ru: 'Включение открытой лицензии', en: 'Including an open licence' },
    gist: {
      ru: 'Получатель может включить открытую лицензию (но п. 7.6 «д» делает её условием завершения).',
      en: 'Grantee may add an open-source licence (7.6 д makes it a completion condition).',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
]
