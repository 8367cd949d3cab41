import type { Form } from '../../../kernel/index.ts'
import {
  annexPlace,
  both,
  copied,
  copiedDate,
  copiedMoney,
  copiedSum,
  members,
  money,
  note,
  statement,
  text,
} from './kit.ts'

const fact = both('Сумма расходов фактическая', 'Actual expenses')

/** Annex 5: the report on expenses; a row a member, in the order of the estimate. */
export const annex5: Form = {
  id: 'kod-ai/annex-5',
  place: annexPlace(5),
  title: both(
    'ОТЧЕТ ОБ ОСУЩЕСТВЛЕНИИ РАСХОДОВ, ИСТОЧНИКОМ ФИНАНСОВОГО ОБЕСПЕЧЕНИЯ КОТОРЫХ ЯВЛЯЕТСЯ ГРАНТ',
    'REPORT ON EXPENSES FINANCED BY THE GRANT',
  ),
  clauses: ['kod-ai:6.4.3/3', 'kod-ai:6.4.5/3', 'kod-ai:contract-app-5.total'],
  parts: [
    {
      kind: 'fields',
      fields: [
        text('kod-ai:contract-app-5.head-code', 'code', 'код', 'code', { required: false, max: 30 }),
        copied(
          'kod-ai:contract-app-5.head-contract',
          'contractNumber',
          'по Договору (Соглашению) №',
          'under Agreement No.',
        ),
        copiedDate('kod-ai:contract-app-5.head-contract', 'contractDate', 'от', 'dated', {
          joined: ' от ',
        }),
        copied('kod-ai:contract-app-5.head-stage', 'stageNumber', 'Этап №', 'Stage No.'),
        copiedMoney(
          'kod-ai:contract-app-5.head-cost',
          'stageCost',
          'Стоимость этапа № {stageNumber} по Календарному плану выполнения работ по проекту открытых библиотек:',
          'Cost of stage No. {stageNumber} by the calendar plan:',
        ),
      ],
    },
    {
      kind: 'text',
      text: both('Все суммы указаны в рублях и копейках', 'All sums are in roubles and kopecks'),
      clause: 'kod-ai:contract-app-5.unit',
    },
    {
      kind: 'table',
      key: 'rows',
      clause: 'kod-ai:contract-app-5.col-1',
      rows: members,
      columns: [
        copied(
          'kod-ai:contract-app-5.col-1',
          'item',
          'Статья расходов (с указанием детализации состава расходов)',
          'Item of expense (with its details)',
          { personal: true, notes: ['1'] },
        ),
        copiedSum(
          'kod-ai:contract-app-5.col-2',
          'approved',
          'Утверждено по смете к договору всего',
          'Approved by the estimate in all',
        ),
        money(
          'kod-ai:contract-app-5.col-3',
          'sinceStart',
          'Всего расходов с начала выполнения работ, включая отчетный этап',
          'In all since the start, this stage included',
          { group: fact },
        ),
        money(
          'kod-ai:contract-app-5.col-4',
          'inStage',
          'За отчетный этап №{stageNumber}',
          'In the reported stage No. {stageNumber}',
          { group: fact },
        ),
        text('kod-ai:contract-app-5.col-5', 'remark', 'Примечание', 'Remark', { required: false, max: 1000 }),
      ],
      total: { label: both('Итого:', 'Total:'), of: ['approved', 'sinceStart', 'inStage'] },
    },
    {
      kind: 'statements',
      statements: [
        statement(
          'kod-ai:contract-app-5.assurance',
          'assured',
          'Данные отчёта верны и достоверны',
          'The data of the report are correct and true',
        ),
      ],
    },
    {
      kind: 'signatures',
      each: 'member',
      clause: 'kod-ai:contract-app-5.assurance',
      label: both('Член проектной команды № {n}', 'Member No. {n} of the project team'),
      electronic: true,
    },
  ],
  notes: [
    note(
      '1',
      'kod-ai:contract-app-5.fn-1',
      'При одном грантополучателе строка одна.',
      'With one grantee there is one row.',
    ),
  ],
}
