import { addDays } from '../../kernel/index.ts'
import { applicationsIn, type Course, endAll, endLost, lateReason, must, tries } from './course.ts'
import { holdCommission, holdCouncil, holdDirectorate, rejectReturned } from './decisions.ts'
import { reviewApplications } from './expertise.ts'
import { checkApplications } from './formal.ts'
import { importApplications } from './intake.ts'
import { holdJury, planJury } from './jury.ts'
import { atHour, lastWorkingDay, workingDays } from './pace.ts'
import { recommendApplications } from './recommending.ts'

const ids = (rows: readonly { readonly case: string }[]) => rows.map((r) => r.case)

/** Days a stage takes of those its clause gives: the clause's limit is a limit. */
const pace = { formal: 17, expertise: 31, jury: 14, council: 7, commission: 6, directorate: 6 }

const closing = (course: Course, action: string, reason: string | null) => ({
  procedure: 'contest',
  case: course.contest,
  action,
  input: { reason },
})

/** Closes a stage today; where holidays made it late, with a reason. */
async function close(course: Course, action: string, deadline: string): Promise<boolean> {
  const reason = await lateReason(course, deadline)
  return (await must(course.world, closing(course, action, reason))) !== null
}

/** Schedules stages 2 to 7 and the publication, each from the end of the one before. */
export function scheduleStages(course: Course, budget: string, published: () => Promise<void>): void {
  const { world, to } = course
  world.at(atHour(world, addDays(to, 1), 9.5), () => formalStage(course, budget, published))
}

type Published = () => Promise<void>

/** Whether a stage has anything to decide on. Without it the contest stands still: the clauses know no other end. */
async function hasWork(course: Course, state: string): Promise<boolean> {
  if ((await applicationsIn(course, state)).length > 0) return true
  await endLost(course)
  return false
}

async function formalStage(course: Course, budget: string, published: Published): Promise<void> {
  const { world, to } = course
  const end = lastWorkingDay(world, to, pace.formal)
  const days = workingDays(world, to, end)
  await importApplications(course)
  const submitted = ids(await applicationsIn(course, 'submitted'))
  checkApplications(course, submitted, days.length > 1 ? days.slice(0, -1) : [end])
  if (submitted.length > 0) await tries(world, closing(course, 'close-formal-check', null))
  world.at(atHour(world, end, 19), async () => {
    if (await close(course, 'close-formal-check', 'stage-2')) await expertise(course, budget, published)
  })
}

/** So many applications are left for people to find experts for. */
const LEFT_TO_ASSIGN = 24

async function expertise(course: Course, budget: string, published: Published): Promise<void> {
  const { world } = course
  const today = world.today()
  const end = lastWorkingDay(world, today, pace.expertise)
  const days = workingDays(world, today, end).slice(0, 4)
  const admitted = ids(await applicationsIn(course, 'in-review'))
  const assigned = course.round.waits === 'experts' ? admitted.slice(0, -LEFT_TO_ASSIGN) : admitted
  reviewApplications(course, assigned, days, atHour(world, end, 15))
  if (admitted.length > 0) await tries(world, closing(course, 'close-expertise', null))
  world.at(atHour(world, end, 18), async () => {
    if (!(await close(course, 'close-expertise', 'stage-3'))) return
    endAll(course, ids(await applicationsIn(course, 'left-out')))
    await juryStage(course, budget, published)
  })
}

async function juryStage(course: Course, budget: string, published: Published): Promise<void> {
  const { world } = course
  const today = world.today()
  const days = workingDays(world, today, lastWorkingDay(world, today, pace.jury))
  const sitting = days.slice(2, Math.max(4, days.length - 3))
  await recommendApplications(course, days.slice(0, 2))
  world.at(atHour(world, sitting[0]!, 9), async () => {
    if (!(await hasWork(course, 'recommended'))) return
    const recommended = ids(await applicationsIn(course, 'recommended'))
    await closeUmnik(course, recommended)
    await tries(world, closing(course, 'close-jury', null))
    if (course.round.waits === 'jury') return planJury(course, recommended, days.at(-1)!)
    holdJury(course, recommended, sitting, () => {
      world.at(world.now() + 3_600_000, async () => {
        if (await close(course, 'close-jury', 'stage-4')) bodies(course, budget, published)
      })
    })
  })
}

/** Most members whose UMNIK agreement was open close it before the results (`kod-ai:fn2`). */
async function closeUmnik(course: Course, applications: readonly string[]): Promise<void> {
  for (const id of applications) {
    const story = course.stories.get(id)!
    if (!story.faults.has('open-umnik') || story.random.chance(250)) continue
    const input = { person: story.members[0]!.id, number: `У-${story.id}`, closedOn: course.world.today() }
    await must(course.world, { procedure: 'application', case: id, action: 'close-fund-project', input })
  }
}

/** Council, commission, directorate and publication, each on a day of its own. */
function bodies(course: Course, budget: string, published: Published): void {
  const { world } = course
  const onDay = (within: number, work: () => Promise<void>) =>
    world.at(atHour(world, lastWorkingDay(world, world.today(), within), 14), work)
  if (course.round.waits === 'council') return
  onDay(pace.council, async () => {
    if (!(await hasWork(course, 'jury-supported'))) return
    await holdCouncil(course)
    if (!(await close(course, 'close-council', 'stage-5'))) return
    onDay(pace.commission, async () => {
      if (!(await hasWork(course, 'council-supported'))) return
      await holdCommission(course, budget)
      if (!(await close(course, 'close-commission', 'stage-6'))) return
      onDay(pace.directorate, async () => {
        if (!(await hasWork(course, 'commission-supported'))) return
        await holdDirectorate(course, budget)
        await rejectReturned(course)
        if (!(await close(course, 'close-directorate', 'stage-7'))) return
        const publish = async () => {
          if (await close(course, 'publish', 'publish')) await published()
        }
        const { publishes } = course.round
        if (publishes) world.at(atHour(world, publishes, 12), publish)
        else onDay(5, publish)
      })
    })
  })
}
