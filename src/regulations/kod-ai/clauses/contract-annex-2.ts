import type { Clause } from '../../../kernel/index.ts'

/** Annex 2 to the agreement. Values of the indicators: the clauses in document order. */
export const contractAnnex2: readonly Clause[] = [
  {
    id: 'kod-ai:contract-app-2.head',
    ref: 'прил. 2, шапка',
    part: 'contract-app-2',
    kind: 'form-field',
    heading: { ru: 'Реквизиты плана показателя', en: 'Head of the indicator plan' },
    gist: {
      ru: 'Те же реквизиты: заявка, проект, наименование Работ.',
      en: 'Same header: application, project, Works.',
    },
    actors: ['Фонд', 'Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-2.row',
    ref: 'прил. 2, строка',
    part: 'contract-app-2',
    kind: 'form-field',
    heading: { ru: 'Строка показателя', en: 'Row of the indicator' },
    gist: {
      ru: 'Одна строка: наличие работающей ссылки на библиотеку в публичном репозитории.',
      en: 'One row: a working link to the library in a public repo.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-2.col-years',
    ref: 'прил. 2, графы лет',
    part: 'contract-app-2',
    kind: 'form-field',
    heading: { ru: 'Графы лет плана показателя', en: 'Year columns of the indicator plan' },
    gist: { ru: 'Графы — годы исполнения договора.', en: 'Columns are the contract years.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-2.fn-23',
    ref: 'сноска 23',
    part: 'contract-app-2',
    kind: 'rule',
    heading: { ru: 'Плановые значения показателя', en: 'Planned values of the indicator' },
    gist: {
      ru: 'Плановое 1 — в год планового размещения ссылки, в прочие годы 0.',
      en: 'Plan 1 in the year the link is planned, else 0.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
]
