import { addDays, kopecks, money } from '../../kernel/index.ts'
import type { World } from '../world.ts'
import { followAgreement } from './agreement.ts'
import { appointBodies } from './bodies.ts'
import { judgesOf } from './conflicts.ts'
import { type Course, childrenOf, endLost, load, must, tries } from './course.ts'
import { registerExperts } from './experts.ts'
import { fileApplications } from './intake.ts'
import { atHour } from './pace.ts'
import type { Register } from './register.ts'
import { scheduleStages } from './stages.ts'
import type { Round, Story } from './story.ts'

/** Days before the announcement on which the contest is prepared. */
const AHEAD = 12
const hash = 'a'.repeat(64)
const published = (path: string) => ({ url: `https://fund.example/${path}`, sha256: hash })

/** What the grants may cost: enough for about four of ten sound applications. */
function budgetOf(stories: readonly Story[]): string {
  let all = 0n
  for (const { total } of stories) all += kopecks(total)
  return money(((all * 34n) / 100n / 10_000_000n + 1n) * 10_000_000n)
}

/** Planned ends of the stages in days from the close of intake, within every term and the ninety days. */
const planned = { 2: 18, 3: 50, 4: 66, 5: 74, 6: 81, 7: 88, publish: 95 } as const

const planFrom = (to: string) =>
  Object.fromEntries(Object.entries(planned).map(([stage, days]) => [stage, addDays(to, days)]))

const lots = ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods']

/**
 * Schedules a whole round of the contest on the agenda of its world: preparation, announcement, intake and the seven
 * stages to the publication, then every agreement by `followAgreement`.
 */
export function runRound(round: Round): void {
  const { world, announced } = round
  world.at(atHour(world, addDays(announced, -AHEAD), 11), async () => {
    const random = world.random.fork(round.name)
    const budget = budgetOf(round.stories)
    const draft = { title: round.title, round: round.name, budget, lots, readings: {} }
    const prepare = { procedure: 'contest', case: null, action: 'prepare' }
    await tries(world, { ...prepare, input: { ...draft, lots: ['nlp', 'nlp'] } })
    const prepared = await must(world, { ...prepare, input: { ...draft, budget: '1000000.00' } })
    if (!prepared) return
    const contest = prepared.file.id
    await must(world, { procedure: 'contest', case: contest, action: 'revise', input: draft })
    const register: Register = new Map()
    const experts = await registerExperts(round, register, random.fork('experts'))
    await appointBodies(round, contest, register, addDays(announced, -AHEAD), random.fork('bodies'))
    const course: Course = {
      round,
      world,
      random,
      contest,
      to: addDays(announced, round.intakeDays),
      criteria: ['open-data'],
      stories: new Map(),
      experts,
      register,
      judges: judgesOf(round.name, round.stories.length),
      revealed: new Set(),
    }
    world.at(atHour(world, announced, 12), () => announce(course, budget))
  })
}

const ofContest = (contest: string, action: string, input: unknown) => ({
  procedure: 'contest',
  case: contest,
  action,
  input,
})

async function announce(course: Course, budget: string): Promise<void> {
  const { world, contest, round, to } = course
  const extended = course.random.chance(350)
  const first = extended ? addDays(to, -3) : to
  const input = (end: string, announcement: unknown = published('announcement')) => ({
    announcement,
    regulation: published('regulation'),
    intake: { from: round.announced, to: end },
    plan: planFrom(end),
  })
  await tries(world, ofContest(contest, 'announce', input(first, null)))
  await tries(world, ofContest(contest, 'announce', input(addDays(round.announced, 20))))
  await must(world, ofContest(contest, 'announce', input(first)))
  const consent = { number: 'П-1', date: round.announced }
  const criterion = { key: 'open-data', title: 'Наборы данных открыты', publishedOn: round.announced }
  await tries(world, ofContest(contest, 'add-criterion', { ...criterion, consent: null }))
  await must(world, ofContest(contest, 'add-criterion', { ...criterion, consent }))
  if (extended) world.at(atHour(world, addDays(first, -2), 16), () => extend(course, first))
  fileApplications(course)
  scheduleStages(course, budget, () => followWinners(course))
}

async function extend({ world, contest, to }: Course, first: string): Promise<void> {
  const reason = 'Неполадки приёма заявок в выходные дни'
  const shorter = { to: addDays(first, -1), plan: null, reason }
  await tries(world, ofContest(contest, 'extend-intake', shorter))
  await must(world, ofContest(contest, 'extend-intake', { to, plan: planFrom(to), reason }))
}

/** After the publication: the losers are done, every winner has an agreement to follow, the contest closes at last. */
async function followWinners(course: Course): Promise<void> {
  const { world, contest, round, stories } = course
  await endLost(course)
  for (const row of await childrenOf(world, contest, 'application')) {
    if (row.state !== 'announced') continue
    const [agreement] = await childrenOf(world, row.case, 'agreement')
    if (agreement) followAgreement(round, stories.get(row.case)!, agreement.case)
    else world.violations.push(`no agreement was opened for ${row.case} on ${world.today()}`)
  }
  world.after(50, () => closeContest(world, contest))
}

async function closeContest(world: World, contest: string): Promise<void> {
  if ((await load(world, contest))?.state !== 'published') return
  if (await tries(world, ofContest(contest, 'close', {}))) world.after(14, () => closeContest(world, contest))
}
