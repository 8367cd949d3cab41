import type { GrantFacts, Stage } from '../facts.ts'
import { isUnfiled, lastStage, unsigned } from '../of-facts.ts'
import { due, type OwnTask, task } from './kit.ts'

/** What one stage asks for: reports, their review, the act. */
export function ofStage(facts: GrantFacts, stage: Stage): OwnTask[] {
  const n = stage.number
  switch (stage.status) {
    case 'running':
      return n === 1 || !isUnfiled(facts.stages[n - 2]!)
        ? [
            task(
              `report:${n}`,
              `Подать отчётность этапа ${n}`,
              `File the reports of the stage ${n}`,
              'member',
              'kod-ai:6.3/2',
              due('stage-report', String(n)),
            ),
          ]
        : []
    case 'filed':
      return [
        ...(n === lastStage(facts) && stage.jury === null
          ? [
              task(
                'jury',
                'Передать итоговую отчётность в жюри',
                'Put the final reports to the jury',
                'fund-officer',
                'kod-ai:6.6',
              ),
            ]
          : []),
        task(
          `review:${n}`,
          `Проверить отчётность этапа ${n}`,
          `Review the reports of the stage ${n}`,
          'fund-officer',
          'kod-ai:6.5/1',
        ),
        ...facts.monitors.map((person) =>
          task(
            `opinion:${n}:${person}`,
            `Дать заключение по этапу ${n}`,
            `Give an opinion on the stage ${n}`,
            'assigned-monitor',
            'kod-ai:6.5/1',
            null,
            person,
          ),
        ),
      ]
    case 'remarks':
      return [
        task(
          `mend:${n}`,
          `Доработать отчётность этапа ${n}`,
          `Mend the reports of the stage ${n}`,
          'member',
          'kod-ai:6.7',
        ),
      ]
    case 'approved':
      return unsigned(facts, stage.signatures).map((person) =>
        task(
          `act:${n}:${person}`,
          `Подписать акт этапа ${n}`,
          `Sign the act of the stage ${n}`,
          'member',
          'kod-ai:contract-6.5',
          null,
          person,
        ),
      )
    case 'members-signed':
      return [
        task(
          `act:${n}`,
          `Подписать акт этапа ${n}`,
          `Sign the act of the stage ${n}`,
          'director',
          'kod-ai:contract-6.5',
        ),
      ]
    case 'accepted':
      return []
  }
}
