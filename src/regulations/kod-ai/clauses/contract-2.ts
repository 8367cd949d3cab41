import type { Clause } from '../../../kernel/index.ts'

/** Agreement, 2. Terms of the Works: the clauses in document order. */
export const contract2: readonly Clause[] = [
  {
    id: 'kod-ai:contract-2.1',
    ref: 'п. 2.1 договора',
    part: 'contract',
    kind: 'deadline',
    heading: { ru: 'Срок выполнения Работ', en: 'Term of the Works' },
    gist: {
      ru: 'Работы и подтверждающие документы — за указанное число месяцев со дня подписания.',
      en: 'Works and proofs are due within the stated months from signing.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-2.2',
    ref: 'п. 2.2 договора',
    part: 'contract',
    kind: 'rule',
    heading: { ru: 'Состав и сроки этапов', en: 'Stages and their dates' },
    gist: {
      ru: 'Состав и сроки этапов берутся из календарного плана (прил. 7).',
      en: 'Stages and terms come from the schedule (app. 7).',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-2.3',
    ref: 'п. 2.3 договора',
    part: 'contract',
    kind: 'right',
    heading: { ru: 'Сокращение срока Работ', en: 'Shortening the term' },
    gist: {
      ru: 'Срок можно сократить, но не менее чем до 6 месяцев, при исполнении всех обязательств.',
      en: 'Term may shrink to not less than 6 months if all duties are done.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:contract-2.4',
    ref: 'п. 2.4 договора',
    part: 'contract',
    kind: 'right',
    heading: { ru: 'Досрочная сдача отчётов и Акта', en: 'Early filing of reports and act' },
    gist: {
      ru: 'При досрочном выполнении получатель вправе сдать отчёты и Акт с УКЭП раньше срока.',
      en: 'If done early, the grantee may file reports and act with qualified e-signature ahead of term.',
    },
    actors: ['Грантополучатель'],
    operative: true,
    mark: 'implemented',
  },
]
