import type { Form } from '../../../kernel/index.ts'
import { annexPlace, both, copied, members, money, note, text } from './kit.ts'

/** Annex 8: the estimate. Its only item is the reward of a member for the works of that member. */
export const annex8: Form = {
  id: 'kod-ai/annex-8',
  place: annexPlace(8),
  title: both(
    'Смета затрат на выполнение Работ по проекту открытых библиотек по теме:',
    'Estimate of the Works of the project of open libraries on the topic:',
  ),
  clauses: ['kod-ai:contract-app-8.total'],
  parts: [
    { kind: 'fields', fields: [copied('kod-ai:contract-app-8.topic', 'topic', 'Тема', 'Topic')] },
    {
      kind: 'table',
      key: 'rows',
      clause: 'kod-ai:contract-app-8.col-2',
      rows: members,
      columns: [
        { ...copied('kod-ai:contract-app-8.col-1', 'number', '№ п/п', 'No.'), rowNumber: true },
        copied('kod-ai:contract-app-8.col-2', 'item', 'Наименование статей расходов:', 'Items of expense:', {
          personal: true,
          notes: ['1'],
        }),
        text(
          'kod-ai:contract-app-8.col-2',
          'works',
          'Перечень Работ, закрепленных за указанным членом команды',
          'Works of this member of the team',
          { list: [1, 100], max: 1000 },
        ),
        money('kod-ai:contract-app-8.col-3', 'amount', 'Сумма (руб.):', 'Sum (roubles):', { positive: true }),
      ],
      total: { label: both('Итого:', 'Total:'), at: 'item', of: ['amount'] },
    },
  ],
  notes: [
    note(
      '1',
      'kod-ai:contract-app-8.fn-1',
      'Единственный грантополучатель – одна строка; команда – строка на каждого.',
      'One grantee, one row; a team, a row each.',
    ),
  ],
}
