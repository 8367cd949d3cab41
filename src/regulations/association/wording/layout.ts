// data file: where the parts of the official text begin and at which printed labels it is cut.

/** The large parts in their order; `from` is the printed title or first label. Articles have no number of their own in the clauses. */
export const parts = [
  { key: 'preamble' },
  { key: 'art1', from: ['Статья 1. Общие положения', '1.1. Используемые'], ids: '' },
  { key: 'art2', from: ['Статья 2. Цели, задачи', '2.1. Приоритетной'], ids: '' },
  { key: 'art3', from: ['Статья 3. Основные направления', '3.1. Основными'], ids: '' },
  { key: 'art4', from: ['Статья 4. Порядок осуществления', '4.1. В целях'], ids: '' },
  { key: 'art5', from: ['Статья 5. Стороны Соглашения', '5.1. Стороной'], ids: '' },
  { key: 'art6', from: ['Статья 6. Заключительные положения', '6.1. На основании'], ids: '' },
  { key: 'art7', from: 'Статья 7. Подписи' },
] as const

/** Printed labels at which a place is cut, in their order. */
export const cuts = {
  preamble: [
    ['bodies', 'Органы публичной власти, именуемые'],
    ['organisations', 'организации публичного сектора, именуемые'],
    ['experts', 'организации, осуществляющие деятельность'],
    ['companies', 'и российские юридические лица'],
    ['joint', 'совместно именуемые'],
  ],
  'art1/1.4': [
    ['support', 'Комплексное экспертное, научное'],
    ['regulation', 'а также обеспечение взаимного сотрудничества'],
  ],
} as const

/** How the text names its own documents. */
export const names = { documents: { Соглашени: 'art3' }, short: { art3: 'Соглашения' } } as const
