import type { Form, FormNote, FormTable, Text } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { annexPlace, both, copied, copiedSum, note, text } from './kit.ts'

const interim = both(
  [
    '• научно-технический отчет о выполнении проекта (промежуточный);',
    '• отчет об осуществлении расходов, источником финансового обеспечения которого является грант;',
    '• акт о выполнении этапа Работ.',
  ].join('\n'),
  [
    '• scientific and technical report (interim);',
    '• report on expenses;',
    '• act on the stage of the Works.',
  ].join('\n'),
)
const final = both(
  [
    '• научно-технический отчет о выполнении проекта (заключительный);',
    '• отчет об осуществлении расходов, источником финансового обеспечения которого является грант;',
    '• акт о выполнении Работ;',
    '• отчет о достижении значений результата предоставления гранта',
    '• отчет о достижении значений показателей, необходимых для достижения результата предоставления гранта',
  ].join('\n'),
  [
    '• scientific and technical report (final);',
    '• report on expenses;',
    '• act on the Works;',
    '• report on the values of the result',
    '• report on the values of the indicators',
  ].join('\n'),
)
const sixMonths = both('6 месяцев', '6 months')

/** One of the three printed tables: two, three or four stages of six months. */
const variant = (months: 12 | 18 | 24, title: Text, clause: KodAiClause, whole: Text): FormTable => {
  const stages = months === 12 ? 2 : months === 18 ? 3 : 4
  return {
    kind: 'table',
    key: 'stages',
    title,
    clause,
    when: { months: String(months) },
    rows: [stages, stages],
    fixed: Array.from({ length: stages }, (_, index) => ({
      term: sixMonths,
      reports: index === stages - 1 ? final : interim,
    })),
    columns: [
      { ...copied('kod-ai:contract-app-7.col-1', 'stage', '№ этапа', 'Stage No.'), rowNumber: true },
      text(
        'kod-ai:contract-app-7.col-2',
        'works',
        'Наименование Работ по основным этапам проекта',
        'Works by main stages of the project',
        { list: [1, 100], max: 1000 },
      ),
      copied('kod-ai:contract-app-7.col-3', 'term', 'Сроки выполнения Работ', 'Term of the Works'),
      copiedSum(
        'kod-ai:contract-app-7.col-4',
        'amount',
        'Сумма расходов на выполнение Работ по этапу проекта за счет средств гранта, руб.',
        'Expenses on the stage from the grant, roubles',
        { notes: ['1'] },
      ),
      copied('kod-ai:contract-app-7.col-5', 'reports', 'Форма и вид отчетности', 'Form and kind of reports'),
    ],
    total: { label: both('ИТОГО', 'TOTAL'), at: 'works', of: ['amount'], texts: { term: whole } },
  }
}

const notes: readonly FormNote[] = [
  note(
    '1',
    'kod-ai:contract-app-7.fn-advance',
    'Аванс – доля первого этапа: 50 % при двух и трёх этапах, 40 % при четырёх.',
    'The advance is the share of stage 1: 50 % with two or three stages, 40 % with four.',
  ),
  note(
    '1',
    'kod-ai:contract-app-7.fn-spend',
    'Тратить можно в пределах суммы этапа.',
    'Spending stays within the sum of the stage.',
  ),
  note(
    '1',
    'kod-ai:contract-app-7.fn-revise',
    'Сумму первого этапа Фонд может изменить при заключении договора.',
    'The Fund may change the sum of stage 1 when the agreement is made.',
  ),
]

/** Annex 7: the calendar plan in its three variants. Sums are computed by the rule of tranches, never typed. */
export const annex7: Form = {
  id: 'kod-ai/annex-7',
  place: annexPlace(7),
  title: both(
    'Календарный план выполнения работ по проекту открытых библиотек по теме:',
    'Calendar plan of the works of the project of open libraries on the topic:',
  ),
  clauses: [
    'kod-ai:3.5.a/3',
    'kod-ai:contract-app-7.total',
    'kod-ai:contract-app-7.interim',
    'kod-ai:contract-app-7.final',
  ],
  parts: [
    { kind: 'fields', fields: [copied('kod-ai:contract-app-7.topic', 'topic', 'Тема', 'Topic')] },
    variant(
      12,
      both('1) Договор на 12 месяцев: два этапа', '1) Agreement for 12 months: two stages'),
      'kod-ai:contract-app-7.12',
      both('12 месяцев', '12 months'),
    ),
    variant(
      18,
      both('2) Договор на 18 месяцев: три этапа', '2) Agreement for 18 months: three stages'),
      'kod-ai:contract-app-7.18',
      both('18 месяцев', '18 months'),
    ),
    variant(
      24,
      both('3) Договор на 24 месяца: четыре этапа', '3) Agreement for 24 months: four stages'),
      'kod-ai:contract-app-7.24',
      both('24 месяца', '24 months'),
    ),
  ],
  notes,
}
