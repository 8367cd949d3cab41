import { addDays } from '../../kernel/index.ts'
import { complete, register } from './grant-completion.ts'
import { deal } from './grant-dealings.ts'
import { type Grant, lastStage } from './grant-desk.ts'
import { earlyStop, misuse, neverReports } from './grant-endings.ts'
import { forceMajeure, inDoubt } from './grant-incidents.ts'
import { type Delay, delayOf, demandPenalty, demandTooEarly, payPenalty } from './grant-penalty.ts'
import { acceptStage, fileStage, pay } from './grant-stage.ts'
import type { Life } from './life.ts'
import type { Fault } from './story.ts'
import { staff } from './story.ts'

/** In which stage each fault of the story falls, drawn beforehand. */
type Plan = Partial<Readonly<Record<Fault, number>>>

const staged = [
  'overdue-report',
  'returned-report',
  'unconfirmed-expense',
  'misuse',
  'early-stop',
  'never-reports',
  'force-majeure',
] as const

function planOf(grant: Grant): Plan {
  const found: [Fault, number][] = staged
    .filter((fault) => grant.has(fault))
    .map((fault) => [fault, grant.random.between(1, lastStage(grant))])
  return Object.fromEntries(found)
}

/** An organisation is assigned, the advance is paid within thirty days; the Fund, too, may be late. */
async function* begin(grant: Grant): Life {
  const { random } = grant
  yield grant.day(random.between(1, 4))
  await grant.must(staff.officer, 'assign-monitor', { person: staff.monitor.id, conflict: false })
  const late = random.chance(30)
  yield late
    ? grant.on(addDays(grant.due('advance')!, random.between(1, 9)))
    : grant.by('advance', random.between(2, 12))
  yield* pay(grant, 1)
}

/** The reports of a stage from filing to the act; a delay is looked up, demanded after the act, and paid. */
async function* reportAndAccept(grant: Grant, stage: number, plan: Plan): Life {
  const late = plan['overdue-report'] === stage
  yield* fileStage(grant, stage, late)
  const delay: Delay | null = late ? delayOf(grant, stage) : null
  if (delay && grant.random.chance(300)) await demandTooEarly(grant, delay)
  const returned = plan['returned-report'] === stage
  yield* acceptStage(grant, stage, returned ? grant.random.between(1, 2) : grant.random.chance(40) ? 1 : 0)
  if (!delay) return
  yield grant.day(grant.random.between(2, 8))
  const owed = await demandPenalty(grant, delay, grant.facts.stages[stage - 1]!.acceptedOn!)
  if (owed) yield* payPenalty(grant)
}

/** One stage: works and dealings, what goes wrong in it, reports, act and the next tranche. False where it was the end. */
async function* stageLife(
  grant: Grant,
  stage: number,
  plan: Plan,
): AsyncGenerator<number, boolean, undefined> {
  if (stage === 1) yield* register(grant, Math.ceil(grant.story.members.length / 2))
  yield* deal(grant, stage)
  if (plan['force-majeure'] === stage) yield* forceMajeure(grant)
  if (plan['early-stop'] === stage) {
    yield* earlyStop(grant)
    return false
  }
  if (plan.misuse === stage) {
    yield* misuse(grant)
    return false
  }
  if (plan['never-reports'] === stage) {
    yield* neverReports(grant, stage)
    return false
  }
  yield* reportAndAccept(grant, stage, plan)
  if (stage < lastStage(grant)) {
    yield grant.day(grant.random.between(2, 10))
    yield* pay(grant, stage + 1)
  }
  if (plan['unconfirmed-expense'] === stage) yield* inDoubt(grant, stage)
  return true
}

/** The grant from its opening to closed or settled. */
export async function* grantLife(grant: Grant): Life {
  const plan = planOf(grant)
  yield* begin(grant)
  for (let stage = 1; stage <= lastStage(grant); stage++) {
    const goesOn = yield* stageLife(grant, stage, plan)
    if (!goesOn) return
  }
  yield* complete(grant)
}
