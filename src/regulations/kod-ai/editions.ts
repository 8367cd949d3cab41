import type { Edition } from '../../kernel/index.ts'
import { editionFrom } from './parameters.ts'

/** Editions of the contest regulation; one is known. Its day and approval number are not printed and are not invented. */
export const editions: readonly Edition[] = [
  {
    id: 'kod-ai@VII',
    title: { ru: 'очередь VII, 2024 год', en: 'round VII, 2024' },
    from: editionFrom,
    to: null,
    source: {
      ru: 'Положение (конкурсная документация), Москва, 2024 год',
      en: 'Regulation (contest documentation), Moscow, 2024',
    },
  },
]
