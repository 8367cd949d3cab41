import type { Form } from '../../../kernel/index.ts'
import { both, note } from './kit.ts'
import { factColumn, indicator, planCopied, valuesForm } from './values.ts'

/** Annex 4: report on the values of the indicator, plan and fact by year. */
export const annex4: Form = valuesForm({
  number: 4,
  id: 'annex-4',
  title: both(
    'ОТЧЕТ О ДОСТИЖЕНИИ ЗНАЧЕНИЙ ПОКАЗАТЕЛЕЙ, НЕОБХОДИМЫХ ДЛЯ ДОСТИЖЕНИЯ РЕЗУЛЬТАТА ПРЕДОСТАВЛЕНИЯ ГРАНТА',
    'REPORT ON THE VALUES OF THE INDICATORS NEEDED FOR THE RESULT OF THE GRANT',
  ),
  clauses: ['kod-ai:6.4.5/5', 'kod-ai:contract-app-4.fn-27'],
  head: 'kod-ai:contract-app-4.head',
  firstColumn: both('Показатель', 'Indicator'),
  row: indicator,
  rowClause: 'kod-ai:6.4.5/5',
  columns: [
    planCopied('kod-ai:contract-app-4.col-plan', ['28']),
    factColumn('kod-ai:contract-app-4.col-fact', ['27']),
  ],
  notes: [
    note(
      '27',
      'kod-ai:contract-app-4.fn-27',
      'Факт ставится по году, когда размещена работающая ссылка.',
      'The fact stands in the year when the working link was published.',
    ),
    note(
      '28',
      'kod-ai:contract-app-4.col-plan',
      'План берётся из приложения № 2.',
      'The plan is that of annex 2.',
    ),
  ],
})
