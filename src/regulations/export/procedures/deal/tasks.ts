import type { CaseFile, Text } from '../../../../kernel/index.ts'
import type { ExportClause } from '../../clauses/index.ts'
import { type DealFacts, openChecks } from './facts.ts'

type Task = readonly [
  key: string,
  title: Text,
  role: 'export-officer' | 'foreign-trade' | 'lawyer',
  clause: ExportClause,
]

const decided = (clause: ExportClause): Task => [
  'decide',
  { ru: 'Решить по сделке', en: 'Decide on the deal' },
  'export-officer',
  clause,
]

/** What the state alone calls for. */
const byState: Readonly<Record<string, Task>> = {
  preparing: decided('export:4'),
  recheck: decided('export:4'),
  checks: ['checks', { ru: 'Завершить проверку', en: 'Finish the check' }, 'export-officer', 'export:3.4'],
  choice: [
    'choose',
    { ru: 'Выбрать отказ или раздел 4', en: 'Choose refusal or section 4' },
    'export-officer',
    'export:5.1/2',
  ],
  'permit-needed': [
    'apply',
    { ru: 'Обратиться в Комиссию', en: 'Apply to the Commission' },
    'export-officer',
    'export:4.2',
  ],
  'permit-asked': [
    'permit',
    { ru: 'Дождаться решения Комиссии: срока нет', en: 'Wait for the Commission: no term is set' },
    'export-officer',
    'export:4.2',
  ],
  statutory: [
    'licence',
    { ru: 'Получить лицензию или разрешение по закону', en: 'Get a licence or permit under the law' },
    'export-officer',
    'export:1.3/2',
  ],
  allowed: ['ship', { ru: 'Передать решение', en: 'Hand the solution over' }, 'foreign-trade', 'export:5.3'],
}

/** What a deal lays on people now. The Commission has no term in the text: nothing of it is ever overdue. */
export function dealTasks({ facts, state }: CaseFile<DealFacts>) {
  const task = ([key, title, role, clause]: Task) => ({
    key,
    title,
    role,
    holder: null,
    clause,
    deadline: null,
  })
  const main = byState[state]
  const weighed = ['preparing', 'recheck', 'choice', 'checks', 'permit-needed', 'permit-asked'].includes(
    state,
  )
  return [
    ...(main ? [task(main)] : []),
    ...(weighed && facts.legal === null
      ? [task(['law', { ru: 'Проверить по закону', en: 'Check against the law' }, 'lawyer', 'export:3.3'])]
      : []),
    ...(weighed && facts.terms === null
      ? [
          task([
            'terms',
            { ru: 'Собрать условия договора', en: 'Put the terms together' },
            'foreign-trade',
            'export:5.2',
          ]),
        ]
      : []),
    ...(weighed
      ? openChecks(facts).map(({ id }) =>
          task([
            `check-${id}`,
            { ru: `Закрыть проверку ${id}`, en: `Close check ${id}` },
            'export-officer',
            'export:3.4',
          ]),
        )
      : []),
  ]
}
