import { decide, kopecks, money, type Rule } from '../../kernel/index.ts'
import { keyRateOn, keyRates } from '../../reference/index.ts'
import { kodAi, receivable } from '../../regulations/kod-ai/index.ts'
import { type Grant, latest } from './grant-desk.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

interface Penalty {
  readonly penalty: string | null
  readonly status: string
}
const rule = kodAi.rules.find((r) => r.id === 'kod-ai/penalty') as unknown as Rule<unknown, Penalty>

/** What a delay costs by the calculator of the regulation, as a team would look it up (`kod-ai:contract-8.3`). */
export interface Delay {
  readonly stage: number
  /** Paid and not accepted while it lasted. */
  readonly debt: string
  readonly due: string
  readonly done: string
}

/** The delay of a stage as it stands today: before the reports are filed, or on their day. */
export const delayOf = ({ facts, today }: Grant, stage: number): Delay => ({
  stage,
  debt: money(receivable(facts.ledger)),
  due: facts.stages[stage - 1]!.ends,
  done: today(),
})

/** The preview: without the day of the act there is no sum yet. */
export function preview({ facts, world, today }: Grant, delay: Delay, actDate: string | null): Penalty {
  const forceMajeure = facts.forceMajeure
    .filter((f) => f.confirmedOn !== null)
    .map((f) => [f.from, f.to ?? today()])
  const given = {
    debt: delay.debt,
    dueDate: delay.due,
    doneDate: delay.done,
    actDate,
    forceMajeure,
    keyRates: keyRates.rates.map(({ from, percent }) => ({ from, percent })),
  }
  return decide(kodAi, rule, given, { calendar: world.calendar }).value
}

/** Before the act is signed the demand has no rate: it is refused (`kod-ai:contract-8.3`). */
export async function demandTooEarly(grant: Grant, delay: Delay): Promise<void> {
  const input = { stage: delay.stage, amount: '1.00', reason: 'Отчёт с опозданием' }
  await grant.refused(staff.director, 'demand-penalty', input, 'PENDING_ACT_DATE')
}

/** The director demands the penalty; where the key rate of the day is not known for sure, the demand is refused. */
export async function demandPenalty(grant: Grant, delay: Delay, actDate: string): Promise<boolean> {
  const { penalty } = preview(grant, delay, actDate)
  const input = { stage: delay.stage, amount: penalty ?? '0.00', reason: 'Отчёт с опозданием' }
  if (!('percent' in keyRateOn(actDate, keyRates, 'refuse'))) {
    await grant.refused(staff.director, 'demand-penalty', input, 'RATE_UNKNOWN')
    return false
  }
  await grant.must(staff.director, 'demand-penalty', input)
  return penalty !== null && kopecks(penalty) > 0n
}

/** The team pays the last demanded penalty. It releases from nothing. */
export async function* payPenalty(grant: Grant): Life {
  const { penalties } = grant.facts
  const { amount } = penalties.at(-1)!
  yield grant.day(grant.random.between(3, 15))
  const id = latest('penalty', penalties.length)
  await grant.must(staff.finance, 'record-penalty-payment', { id, amount, order: `НП-${grant.id}` })
}
