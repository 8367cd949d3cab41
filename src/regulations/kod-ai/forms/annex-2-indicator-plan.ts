import type { Form } from '../../../kernel/index.ts'
import { both, note } from './kit.ts'
import { indicator, planColumn, valuesForm } from './values.ts'

/** Annex 2: planned values of the indicator by calendar years of the agreement. */
export const annex2: Form = valuesForm({
  number: 2,
  id: 'annex-2',
  title: both(
    'ЗНАЧЕНИЯ ПОКАЗАТЕЛЕЙ, НЕОБХОДИМЫХ ДЛЯ ДОСТИЖЕНИЯ РЕЗУЛЬТАТА ПРЕДОСТАВЛЕНИЯ ГРАНТА',
    'VALUES OF THE INDICATORS NEEDED FOR THE RESULT OF THE GRANT',
  ),
  clauses: ['kod-ai:contract-app-2.fn-23'],
  head: 'kod-ai:contract-app-2.head',
  firstColumn: both('Показатель', 'Indicator'),
  row: indicator,
  rowClause: 'kod-ai:contract-app-2.row',
  columns: [planColumn('kod-ai:contract-app-2.col-years', ['23'])],
  notes: [
    note(
      '23',
      'kod-ai:contract-app-2.fn-23',
      'По годам исполнения договора: единица в году планового размещения ссылки, в прочих ноль.',
      'By years of the agreement: one in the year the link is planned, zero in others.',
    ),
  ],
})
