import type { Form } from '../../../kernel/index.ts'
import { both, note } from './kit.ts'
import { factColumn, planCopied, result, valuesForm } from './values.ts'

/** Annex 3: report on the values of the result, plan and fact by year. */
export const annex3: Form = valuesForm({
  number: 3,
  id: 'annex-3',
  title: both(
    'ОТЧЕТ О ДОСТИЖЕНИИ ЗНАЧЕНИЙ РЕЗУЛЬТАТА ПРЕДОСТАВЛЕНИЯ ГРАНТА',
    'REPORT ON THE VALUES OF THE RESULT OF THE GRANT',
  ),
  clauses: ['kod-ai:6.4.5/4', 'kod-ai:contract-app-3.fn-24', 'kod-ai:contract-app-3.fn-26'],
  head: 'kod-ai:contract-app-3.head',
  firstColumn: both('Результат', 'Result'),
  row: result,
  rowClause: 'kod-ai:6.4.5/4',
  rowNotes: ['26'],
  columns: [
    planCopied('kod-ai:contract-app-3.col-plan', ['25']),
    factColumn('kod-ai:contract-app-3.col-fact', ['24']),
  ],
  notes: [
    note(
      '24',
      'kod-ai:contract-app-3.fn-24',
      'Единица в году, когда завершены Работы, проект открыт под лицензией и подписан акт.',
      'One in the year when the Works are complete, the project is open under its licence and the act is signed.',
    ),
    note(
      '25',
      'kod-ai:contract-app-3.col-plan',
      'План берётся из приложения № 1.',
      'The plan is that of annex 1.',
    ),
    note(
      '26',
      'kod-ai:contract-app-3.fn-26',
      'Завершён после подписания акта Сторонами.',
      'Complete when the Parties have signed the act.',
    ),
  ],
})
