import type { GrantFacts } from '../facts.ts'
import { isUnfiled } from '../of-facts.ts'
import { due, type OwnTask, task } from './kit.ts'

/** Decisions that wait for the Fund; none is taken by time. */
export function ofDecisions(facts: GrantFacts): OwnTask[] {
  const late = facts.missed.some((m) => m.deadline === 'stage-report')
  return [
    ...(facts.earlyStop
      ? [
          task(
            'early-stop',
            'Решить по уведомлению о невозможности результата',
            'Decide on the notice that the result is out of reach',
            'director',
            'kod-ai:6.13',
          ),
        ]
      : []),
    ...(facts.refusedOn
      ? [
          task(
            'refusal',
            'Подготовить соглашение о расторжении',
            'Draft the termination agreement',
            'fund-officer',
            'kod-ai:contract-3.4',
          ),
        ]
      : []),
    ...(late && facts.stages.some((s) => isUnfiled(s))
      ? [
          task(
            'late-report',
            'Решить по просроченной отчётности',
            'Decide on the overdue reports',
            'director',
            'kod-ai:6.15.b',
          ),
        ]
      : []),
    ...facts.members
      .filter((m) => m.pending !== null)
      .map((m) =>
        task(
          `requisites:${m.person}`,
          'Решить об изменении реквизитов',
          'Decide on changed requisites',
          'fund-officer',
          'kod-ai:contract-4.1.k',
        ),
      ),
    ...facts.returns
      .filter((r) => r.sentOn === null && r.settledOn === null)
      .map((r) =>
        task(
          `send:${r.id}`,
          'Направить требование о возврате',
          'Send the demand to return',
          'fund-officer',
          'kod-ai:contract-4.3.b',
          due('notify-return-decision', r.id),
        ),
      ),
  ]
}
