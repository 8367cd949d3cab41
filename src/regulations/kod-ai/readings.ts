import type { Reading } from '../../kernel/index.ts'

const table = {
  'term.extra-month-stage': {
    clauses: ['kod-ai:fn7'],
    title: { ru: 'Какому этапу достаётся дополнительный месяц', en: 'Which stage takes the extra month' },
    problem: {
      ru: 'Сноска 7 добавляет месяц к сроку, но не говорит, какой этап становится длиннее.',
      en: 'Footnote 7 adds a month to the term without saying which stage grows.',
    },
    alternatives: [
      { value: 'last', title: { ru: 'последнему', en: 'the last' }, basis: { ru: 'этапы графика по шесть месяцев', en: 'stages of the schedule last six months' } },
    ],
    default: 'last',
  },
} as const

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
