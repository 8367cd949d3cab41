import type { CaseFile } from '../../../../../kernel/index.ts'
import type { GrantFacts } from '../facts.ts'
import { claimed } from '../ledger.ts'
import { ofAsked } from './asked.ts'
import { toComplete, toRegister } from './completing.ts'
import { ofDecisions } from './decisions.ts'
import { type OwnTask, task } from './kit.ts'
import { ofMoney } from './money.ts'
import { ofStage } from './stage.ts'

/** What the grant asks of whom now; what has a right only («вправе») is a task to decide. */
export function tasks(file: CaseFile<GrantFacts>): readonly OwnTask[] {
  const { facts } = file
  switch (file.state) {
    case 'active':
    case 'final-review':
      return [
        ...facts.stages.flatMap((stage) => ofStage(facts, stage)),
        ...ofMoney(facts),
        ...ofAsked(facts),
        ...ofDecisions(facts),
        ...toRegister(facts),
      ]
    case 'completing':
      return [
        ...toComplete(facts),
        ...ofMoney(facts),
        ...ofAsked(facts),
        ...ofDecisions(facts),
        ...toRegister(facts),
      ]
    case 'suspended':
      return [
        task('resume', 'Возобновить договор', 'Resume the agreement', 'fund-officer', 'kod-ai:contract-9'),
        ...ofAsked(facts),
      ]
    case 'terminating':
      return [
        task(
          'reconcile',
          'Согласовать фактические затраты',
          'Agree the actual costs',
          'fund-officer',
          'kod-ai:contract-7.2',
        ),
        ...ofDecisions(facts),
      ]
    case 'terminated':
    case 'fulfilled':
      return claimed(facts.ledger) === 0n
        ? [
            task('close', 'Закрыть расчёты', 'Close the accounts', 'fund-officer', 'kod-ai:6.8'),
            ...ofDecisions(facts),
          ]
        : ofDecisions(facts)
    default:
      return []
  }
}
