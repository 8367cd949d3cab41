import { type CaseFile, running, type Task, type Text } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { ContestFacts } from './facts.ts'

interface ContestTask extends Task {
  readonly role: 'fund-officer'
  readonly clause: KodAiClause
}

const table: Readonly<
  Record<string, readonly [key: string, title: Text, clause: KodAiClause, deadline: string | null]>
> = {
  draft: ['announce', { ru: 'Объявить конкурс', en: 'Announce the contest' }, 'kod-ai:4.4.1', null],
  'formal-check': [
    'close-formal-check',
    { ru: 'Проверить все заявки и завершить этап 2', en: 'Check every application and close stage 2' },
    'kod-ai:4.5.3',
    'stage-2',
  ],
  expertise: [
    'close-expertise',
    { ru: 'Собрать заключения и построить рейтинг', en: 'Gather the conclusions and make the rating' },
    'kod-ai:4.6.9',
    'stage-3',
  ],
  jury: ['close-jury', { ru: 'Провести жюри', en: 'Hold the jury' }, 'kod-ai:4.7.9', 'stage-4'],
  council: [
    'close-council',
    { ru: 'Провести экспертный совет', en: 'Hold the council' },
    'kod-ai:4.8.1/1',
    'stage-5',
  ],
  commission: [
    'close-commission',
    { ru: 'Провести конкурсную комиссию', en: 'Hold the commission' },
    'kod-ai:4.9.3',
    'stage-6',
  ],
  directorate: [
    'close-directorate',
    { ru: 'Утвердить итоги дирекцией', en: 'Have the results approved by the directorate' },
    'kod-ai:4.10.1',
    'stage-7',
  ],
  approved: ['publish', { ru: 'Опубликовать итоги', en: 'Publish the results' }, 'kod-ai:4.11', 'publish'],
  published: ['close', { ru: 'Завершить конкурс', en: 'Close the contest' }, 'kod-ai:1.3/4', null],
}

/** Whose move it is: the stage to be closed, with its clock. */
export function contestTasks(file: CaseFile<ContestFacts>): readonly ContestTask[] {
  const row = table[file.state]
  if (!row) return []
  const [key, title, clause, deadline] = row
  const clock = deadline !== null && running(file, deadline) ? { key: deadline, instance: '' } : null
  return [{ key, title, role: 'fund-officer', holder: null, clause, deadline: clock }]
}
