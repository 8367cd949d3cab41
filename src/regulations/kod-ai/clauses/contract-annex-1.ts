import type { Clause } from '../../../kernel/index.ts'

/** Annex 1 to the agreement. Values of the grant result: the clauses in document order. */
export const contractAnnex1: readonly Clause[] = [
  {
    id: 'kod-ai:contract-app-1.head',
    ref: 'прил. 1, шапка',
    part: 'contract-app-1',
    kind: 'form-field',
    heading: { ru: 'Реквизиты плана результата', en: 'Head of the result plan' },
    gist: {
      ru: 'Указываются номер заявки, номер проекта, наименование Работ.',
      en: 'Application no., project no., name of the Works.',
    },
    actors: ['Фонд', 'Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-1.row',
    ref: 'прил. 1, строка',
    part: 'contract-app-1',
    kind: 'form-field',
    heading: { ru: 'Строка результата гранта', en: 'Row of the grant result' },
    gist: {
      ru: 'Одна строка: завершённый проект в открытом доступе под открытой лицензией.',
      en: 'One row: completed open project under an open licence.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-1.col-years',
    ref: 'прил. 1, графы лет, сноска 21',
    part: 'contract-app-1',
    kind: 'form-field',
    heading: { ru: 'Графы лет плана результата', en: 'Year columns of the result plan' },
    gist: {
      ru: 'Графы — календарные годы исполнения договора (2025 и 2026 — образец).',
      en: 'Columns are the calendar years of performance (2025, 2026 are samples).',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-1.fn-21',
    ref: 'сноска 21',
    part: 'contract-app-1',
    kind: 'rule',
    heading: { ru: 'Плановые значения результата', en: 'Planned values of the result' },
    gist: {
      ru: 'Плановые значения 0 или 1; 1 — в год планового завершения и размещения, в прочие 0.',
      en: 'Plan is 0 or 1; 1 in the planned completion year, 0 elsewhere.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-app-1.fn-22',
    ref: 'сноска 22',
    part: 'contract-app-1',
    kind: 'definition',
    heading: { ru: 'Когда результат завершён', en: 'When the result is complete' },
    gist: {
      ru: 'Результат считается завершённым после подписания Акта Сторонами.',
      en: 'Result counts as complete after the act is signed by the parties.',
    },
    actors: ['Стороны'],
    operative: true,
    mark: 'implemented',
  },
]
