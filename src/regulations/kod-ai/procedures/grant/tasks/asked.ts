import type { GrantFacts } from '../facts.ts'
import { due, type OwnTask, task } from './kit.ts'

/** What somebody asked and nobody answered yet. */
export const ofAsked = (facts: GrantFacts): OwnTask[] =>
  facts.asked
    .filter((a) => a.answeredOn === null)
    .map((a) => {
      if (a.kind === 'documents')
        return task(
          a.id,
          'Представить документы',
          'Supply documents',
          'member',
          'kod-ai:contract-4.1.zh',
          due('reply-to-request', a.id),
        )
      if (a.kind === 'survey')
        return task(
          a.id,
          'Пройти опрос',
          'Take a survey',
          'member',
          'kod-ai:5.7.t',
          due('survey', a.id),
          a.person,
        )
      if (a.kind === 'report')
        return task(
          a.id,
          'Подать дополнительную отчётность',
          'File an additional report',
          'member',
          'kod-ai:5.7.r',
          due('extra-report', a.id),
        )
      return task(
        a.id,
        'Ответить грантополучателю',
        'Answer the grantee',
        'fund-officer',
        'kod-ai:contract-4.3.v',
        due('fund-answer', a.id),
      )
    })
