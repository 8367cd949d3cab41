import type { Edition } from '../../kernel/index.ts'
import { editionFrom } from './parameters.ts'

/** The declaration bears no date: it is taken from the day of the latest act that it cites (the decree of `export:1.3/1`). */
export const editions: readonly Edition[] = [
  {
    id: 'export@1',
    title: { ru: 'единственная известная редакция, без даты', en: 'the only known edition, undated' },
    from: editionFrom,
    to: null,
    source: {
      ru: 'Декларация об ответственном экспорте технологий ИИ, без даты и хранителя',
      en: 'Declaration on responsible export of AI technologies, without a date and a depositary',
    },
  },
]
