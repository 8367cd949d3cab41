import { moscowDate, type Regulation } from '../../kernel/index.ts'
import { eventChecks, seen } from '../event-checks.ts'
import type { Step } from '../world.ts'
import { conflictChecks } from './conflict-checks.ts'
import { moneyChecks } from './money-checks.ts'
import type { Story } from './story.ts'

/** Looks at every event of a world while it happens. */
export interface Invariants {
  /** To be handed to the world. */
  readonly watch: (step: Step) => void
  /** What must never happen and did: the case, the day and why. */
  readonly violations: readonly string[]
  /** Which story an application is: the truth about interests hangs on it. */
  readonly stories: Map<string, Story>
}

/** A run that has gone wrong everywhere need not tell more. */
const MOST = 200

/**
 * What holds at every step: no rouble lost or made, no deadline without its clause and start, no decision by a person
 * with an interest, no state without an owner, no event by a role its action does not allow.
 */
export function makeInvariants(regulations: readonly Regulation[]): Invariants {
  const stories = new Map<string, Story>()
  const violations: string[] = []
  const [ofEvent, ofMoney, ofConflict] = [eventChecks(regulations), moneyChecks(), conflictChecks(stories)]
  const tell = (step: Step, fault: string | null) => {
    if (fault === null || violations.length >= MOST) return
    violations.push(`${step.after.id}#${step.event.seq} on ${moscowDate(step.event.recordedAt)}: ${fault}`)
  }
  return {
    stories,
    violations,
    watch(happened) {
      const step = seen(happened)
      for (const fault of ofEvent(step)) tell(step, fault)
      tell(step, ofMoney(step))
      tell(step, ofConflict(step))
    },
  }
}
