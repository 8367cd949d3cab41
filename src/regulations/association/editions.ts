import type { Edition } from '../../kernel/index.ts'

/** The agreement of February 2021: the day is blank in the text, so the edition counts from the first of the month; it has no last day (`association:6.5`). */
export const editions: readonly Edition[] = [
  {
    id: 'association@1',
    title: { ru: 'февраль 2021 года, день не указан', en: 'February 2021, the day is blank' },
    from: '2021-02-01',
    to: null,
    source: { ru: 'Соглашение об ассоциации, Москва', en: 'Agreement on an association, Moscow' },
  },
]
