import type { GrantFacts } from '../facts.ts'
import { freeTranches } from '../transfers.ts'
import { due, type OwnTask, task } from './kit.ts'

/** Tranches that are open and penalties to decide on. */
export function ofMoney(facts: GrantFacts): OwnTask[] {
  return [
    ...freeTranches(facts).map((t) =>
      task(
        `pay:${t.number}`,
        `Выплатить транш ${t.number}`,
        `Pay the tranche ${t.number}`,
        'finance',
        'kod-ai:6.4.4',
        t.number === 1 ? due('advance', '') : null,
      ),
    ),
    ...facts.stages
      .filter((s) => s.filings[0]?.daysLate && facts.penalties.every((p) => p.stage !== s.number))
      .map((s) =>
        task(
          `penalty:${s.number}`,
          `Решить о неустойке за этап ${s.number}`,
          `Decide on the penalty for the stage ${s.number}`,
          'director',
          'kod-ai:contract-8.3',
        ),
      ),
  ]
}
