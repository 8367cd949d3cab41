import type { Form } from '../../../kernel/index.ts'
import { both, note } from './kit.ts'
import { planColumn, result, valuesForm } from './values.ts'

/** Annex 1: planned values of the result by calendar years of the agreement. */
export const annex1: Form = valuesForm({
  number: 1,
  id: 'annex-1',
  title: both('ЗНАЧЕНИЯ РЕЗУЛЬТАТА ПРЕДОСТАВЛЕНИЯ ГРАНТА', 'VALUES OF THE RESULT OF THE GRANT'),
  clauses: ['kod-ai:contract-app-1.fn-21', 'kod-ai:contract-app-1.fn-22'],
  head: 'kod-ai:contract-app-1.head',
  firstColumn: both('Результат', 'Result'),
  row: result,
  rowClause: 'kod-ai:contract-app-1.row',
  rowNotes: ['22'],
  columns: [planColumn('kod-ai:contract-app-1.col-years', ['21'])],
  notes: [
    note(
      '21',
      'kod-ai:contract-app-1.fn-21',
      'По годам исполнения договора: единица в году планового завершения и размещения, в прочих ноль.',
      'By years of the agreement: one in the year of planned completion and publication, zero in others.',
    ),
    note(
      '22',
      'kod-ai:contract-app-1.fn-22',
      'Завершён после подписания акта Сторонами.',
      'Complete when the Parties have signed the act.',
    ),
  ],
})
