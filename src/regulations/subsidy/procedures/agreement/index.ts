import { everyone, plainRow, shown, t } from '../shared.ts'
import * as contract from './contract.ts'
import * as papers from './package.ts'
import * as running from './running.ts'
import * as supplement from './supplement.ts'
import { words } from './vocabulary.ts'

export type { AgreementFacts } from './vocabulary.ts'

/** That an agreement was concluded is told on the budget portal (`subsidy:5`): whoever may do nothing under it is told so. */
const withPublic = { ...everyone, public: ['running', 'closed', 'terminated'] } as const

/** The agreement with the one recipient: package, decision, contract, money, supplements, balance (`subsidy:4`, `subsidy:13` to `subsidy:24/2`). */
export const agreement = words.procedure({
  actions: [
    papers.submit,
    papers.checkRequirements,
    papers.decide,
    papers.notify,
    contract.calculate,
    contract.fill,
    contract.nameRepresentative,
    contract.sign,
    running.estimateFiled,
    running.order,
    running.transfer,
    supplement.cutLimit,
    supplement.propose,
    supplement.answer,
    running.ask,
    running.inform,
    running.setForecastDay,
    running.noteBudgetPortal,
    running.close,
  ],
  tasks: ({ state, facts }) =>
    state === 'running' && facts.budgetPortal === null
      ? [
          {
            key: 'budget-portal',
            title: t('Отметить размещение на бюджетном портале', 'Note what the budget portal published'),
            role: 'subsidy-ministry' as const,
            holder: null,
            clause: 'subsidy:5' as const,
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => ({
    ...plainRow(facts.month),
    sums: { sum: facts.sum, received: facts.received, P2: facts.costs?.P2 ?? '0.00' },
  }),
  visibility: {
    draft: shown(
      t('Состояние акта', 'State of the act'),
      'subsidy:d.0',
      () => ({
        banner: 'draft',
        actNumber: null,
      }),
      { seenBy: withPublic },
    ),
    force: shown(
      t('Вступление в силу', 'Entry into force'),
      'subsidy:d.2',
      () => ({
        effectiveFrom: null,
        mode: 'training',
      }),
      { seenBy: withPublic },
    ),
    month: shown(t('Месяц соглашения', 'Month of the agreement'), 'subsidy:16', (f) => f.month, {
      columns: ['title'],
    }),
    papers: shown(t('Документы', 'Documents'), 'subsidy:15', (f) => f.papers),
    requirements: shown(t('Невыполненные требования', 'Failed requirements'), 'subsidy:16', (f) => f.failed),
    decision: shown(t('Решение', 'Decision'), 'subsidy:18/2', (f) => f.decision),
    costs: shown(t('Расчёт', 'Calculation'), 'subsidy:8', (f) => f.costs, { reveals: 'money' }),
    sum: shown(t('Размер субсидии', 'Size of the subsidy'), 'subsidy:7', (f) => f.sum, {
      reveals: 'money',
      columns: ['sums.sum'],
    }),
    limit: shown(t('Лимит', 'Limit'), 'subsidy:6', (f) => f.limit, { reveals: 'money' }),
    items: shown(t('Положения соглашения', 'Items of the agreement'), 'subsidy:13', (f) => f.items),
    template: shown(t('Типовая форма', 'Template'), 'subsidy:13', (f) => f.template),
    source: shown(t('Источник', 'Source'), 'subsidy:1', (f) => f.source),
    sections: shown(
      t('Условия, цели, порядок', 'Conditions, purposes, procedure'),
      'subsidy:13.a',
      (f) => f.sections,
    ),
    plans: shown(
      t('План показателей по годам', 'Planned indicators by year'),
      'subsidy:13.b',
      (f) => f.plans,
    ),
    formula: shown(t('Прочтение формул', 'Reading of the formulas'), 'subsidy:13.l', (f) => f.formula),
    treasuryAccount: shown(
      t('Казначейский счёт', 'Treasury account'),
      'subsidy:13.r',
      (f) => f.treasuryAccount,
    ),
    methods: shown(t('Методика показателей', 'Methods of the indicators'), 'subsidy:13.n', (f) => f.methods),
    signed: shown(t('Подписи', 'Signatures'), 'subsidy:13', (f) => f.signed),
    representative: shown(t('Представитель', 'Representative'), 'subsidy:13.j', (f) => f.representative, {
      reveals: 'identity',
    }),
    estimates: shown(t('Сметы', 'Estimates'), 'subsidy:13.o', (f) => f.estimates),
    orders: shown(t('Распоряжения', 'Orders'), 'subsidy:20', (f) => f.orders, { reveals: 'money' }),
    received: shown(t('Получено', 'Received'), 'subsidy:20', (f) => f.received, {
      reveals: 'money',
      columns: ['sums.received'],
    }),
    supplement: shown(t('Дополнительное соглашение', 'Supplement'), 'subsidy:14/1', (f) => f.supplement),
    next: shown(t('Что дальше', 'What comes next'), 'subsidy:13.m', (f) => f.next),
    requests: shown(t('Запросы', 'Requests'), 'subsidy:13.i', (f) => f.requests),
    forecastDays: shown(
      t('Сроки прогнозных отчётов', 'Days of forecast reports'),
      'subsidy:13.g/3',
      (f) => f.forecastDays,
    ),
    budgetPortal: shown(
      t('Сведения на бюджетном портале', 'On the budget portal'),
      'subsidy:5',
      (f) => f.budgetPortal,
    ),
    formerRepresentatives: shown(
      t('Прежние представители', 'Former representatives'),
      'subsidy:13.j',
      (f) => f.formerRepresentatives,
      { reveals: 'identity' },
    ),
  },
})
