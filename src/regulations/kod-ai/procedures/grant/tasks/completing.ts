import { seemsComplete, unregistered } from '../completion.ts'
import type { GrantFacts } from '../facts.ts'
import { type OwnTask, task } from './kit.ts'

/** Members who are not in the community register yet. */
export const toRegister = (facts: GrantFacts): OwnTask[] =>
  unregistered(facts).map((person) =>
    task(
      `register:${person}`,
      'Внести данные в реестр сообщества',
      'Enter the data in the community register',
      'member',
      'kod-ai:5.7.s',
      null,
      person,
    ),
  )

/** What is left between the final act and the fulfilment. */
export const toComplete = (facts: GrantFacts): OwnTask[] => [
  ...(facts.completion === null && seemsComplete(facts)
    ? [task('complete', 'Подтвердить завершение проекта', 'Confirm completion', 'fund-officer', 'kod-ai:2.5')]
    : []),
  ...(facts.completion
    ? [task('fulfil', 'Признать договор исполненным', 'Declare it fulfilled', 'fund-officer', 'kod-ai:6.8')]
    : []),
  ...(facts.publications.some((p) => p.creditShown)
    ? []
    : [
        task(
          'credit',
          'Показать упоминание Фонда в материалах',
          'Show the credit to the Fund in materials',
          'member',
          'kod-ai:6.16',
        ),
      ]),
]
