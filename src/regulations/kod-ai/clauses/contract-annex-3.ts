import type { Clause } from '../../../kernel/index.ts'

/** Annex 3 to the agreement. Report on the grant result: the clauses in document order. */
export const contractAnnex3: readonly Clause[] = [
  {
    id: 'kod-ai:contract-app-3.head',
    ref: 'прил. 3, шапка',
    part: 'contract-app-3',
    kind: 'form-field',
    heading: { ru: 'Реквизиты отчёта о результате', en: 'Head of the result report' },
    gist: {
      ru: 'Реквизиты отчёта о результате: заявка, проект, Работы.',
      en: 'Header of the result report.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-3.col-plan',
    ref: 'прил. 3, графа «план», сноска 25',
    part: 'contract-app-3',
    kind: 'form-field',
    heading: { ru: 'План в отчёте о результате', en: 'Plan in the result report' },
    gist: { ru: 'План берётся из прил. 1.', en: 'Plan comes from app 1.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-3.col-fact',
    ref: 'прил. 3, графа «факт»',
    part: 'contract-app-3',
    kind: 'form-field',
    heading: { ru: 'Факт в отчёте о результате', en: 'Fact in the result report' },
    gist: { ru: 'Фактические значения 0 или 1 по каждому году.', en: 'Fact is 0 or 1 for each year.' },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-3.fn-24',
    ref: 'сноска 24',
    part: 'contract-app-3',
    kind: 'rule',
    heading: { ru: 'Год фактического результата', en: 'Year of the actual result' },
    gist: {
      ru: 'Факт 1 — в год завершения Работ, открытого размещения под лицензией и подписания Акта.',
      en: 'Fact 1 in the year works end, project is open-licensed and act signed.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-3.fn-26',
    ref: 'сноска 26',
    part: 'contract-app-3',
    kind: 'definition',
    heading: { ru: 'Завершение результата после Акта', en: 'Result complete after the act' },
    gist: {
      ru: 'Завершение результата — только после подписания Акта Сторонами.',
      en: 'Result is complete only after both parties sign the act.',
    },
    actors: ['Стороны'],
    operative: true,
    mark: 'implemented',
  },
]
