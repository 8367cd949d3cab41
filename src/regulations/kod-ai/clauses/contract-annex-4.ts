import type { Clause } from '../../../kernel/index.ts'

/** Annex 4 to the agreement. Report on the indicators: the clauses in document order. */
export const contractAnnex4: readonly Clause[] = [
  {
    id: 'kod-ai:contract-app-4.head',
    ref: 'прил. 4, шапка',
    part: 'contract-app-4',
    kind: 'form-field',
    heading: { ru: 'Реквизиты отчёта о показателе', en: 'Head of the indicator report' },
    gist: { ru: 'Реквизиты отчёта о показателе.', en: 'Header of the indicator report.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-4.col-plan',
    ref: 'прил. 4, «план», сноска 28',
    part: 'contract-app-4',
    kind: 'form-field',
    heading: { ru: 'План в отчёте о показателе', en: 'Plan in the indicator report' },
    gist: { ru: 'План берётся из прил. 2.', en: 'Plan comes from app 2.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-4.col-fact',
    ref: 'прил. 4, «факт»',
    part: 'contract-app-4',
    kind: 'form-field',
    heading: { ru: 'Факт в отчёте о показателе', en: 'Fact in the indicator report' },
    gist: { ru: 'Факт 0 или 1 по годам.', en: 'Fact 0 or 1 by year.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-4.fn-27',
    ref: 'сноска 27',
    part: 'contract-app-4',
    kind: 'rule',
    heading: { ru: 'Год размещения ссылки', en: 'Year the link was placed' },
    gist: {
      ru: 'Факт ставится по году размещения работающей ссылки; Акт не нужен.',
      en: 'Fact follows the year the working link is placed; no act needed.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
]
