// data file: where the parts of the official text begin and at which printed labels it is cut.

/** The large parts in their order; `from` is the printed title or first label. */
export const parts = [
  { key: 'preamble' },
  { key: 'declaration', from: ['1. Общие положения', '1.1. Настоящая Декларация'], ids: '' },
  {
    key: 'annex',
    from: ['Приложение № 1 к Декларации', 'Перечень признаков, указывающих на риск'],
    ids: 'app.',
    annex: { of: 'declaration', number: 1 },
  },
] as const

/** Printed labels at which a place is cut, in their order. */
export const cuts = {
  preamble: [['text', 'В настоящее время в мире']],
  'declaration/4.1': [
    ['wmd', 'для создания оружия массового поражения и средств'],
    ['terror', 'для подготовки и (или) совершения'],
    ['so', 'то Разработчик должен'],
    ['middle', 'При этом Разработчик также'],
  ],
  'declaration/4.2': [
    ['wmd', 'для создания оружия массового поражения и средств'],
    ['arms', 'для создания обычных видов'],
    ['terror', 'для подготовки и (или) совершения'],
    ['so', 'то Разработчик должен'],
    ['before', 'До получения разрешения'],
  ],
  'declaration/5.2': [
    ['wmd', 'для создания оружия массового поражения'],
    ['terror', 'для подготовки и (или) совершения'],
    ['arms', 'для создания вооружения и военной'],
  ],
  'declaration/6.2': [['reasons', 'осознают, что могут']],
  annex: [['list', '1. Иностранный контрагент не предоставляет']],
} as const

/** How the text names its own documents. */
export const names = { documents: { Декларац: 'declaration' }, short: { declaration: 'Декларации' } } as const
