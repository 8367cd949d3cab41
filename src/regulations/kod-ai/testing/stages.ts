import { admit, submitApplication } from './application.ts'
import { type Bench, makeBench, officer } from './bench.ts'
import { closeStage, endIntake, openContest } from './contest.ts'
import { reviewTwice } from './review.ts'
import { bodyFor, juryFor, yes } from './sittings.ts'

/** A contest on its way, with the applications that got so far. */
export interface Walk {
  readonly t: Bench
  readonly contest: string
  readonly applications: readonly string[]
}

/** Changes of the contest's draft; `bodies: false` leaves jury, council and commission unappointed. */
export type Changes = Readonly<Record<string, unknown>> & { readonly bodies?: boolean }

const names = (count: number) => Array.from({ length: count }, (_, i) => `p${i + 1}`)

/** So many single applicants have filed; intake is still open. */
export async function filed(count = 1, changes: Changes = {}): Promise<Walk> {
  const t = makeBench()
  const { bodies, ...contestChanges } = changes
  const contest = await openContest(t, contestChanges, {}, bodies)
  const applications: string[] = []
  for (const name of names(count)) applications.push(await submitApplication(t, contest, [name]))
  return { t, contest, applications }
}

/** Stage 2 has begun. */
export async function inFormalCheck(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await filed(count, changes)
  await endIntake(walk.t)
  return walk
}

/** Stage 3 has begun; everything is admitted. */
export async function inExpertise(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inFormalCheck(count, changes)
  for (const id of walk.applications) await admit(walk.t, id)
  await closeStage(walk.t, walk.contest, 'formal-check')
  return walk
}

/** Stage 4 has begun; the rating is frozen, nothing is recommended yet. */
export async function inJury(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inExpertise(count, changes)
  for (const [i, id] of walk.applications.entries())
    await reviewTwice(walk.t, id, [
      [5 - i, 4, 4],
      [4, 4, 4],
    ])
  await closeStage(walk.t, walk.contest, 'expertise')
  return walk
}

/** Everything is recommended to the jury. */
export async function recommended(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inJury(count, changes)
  for (const id of walk.applications)
    await walk.t.act('application', id, 'recommend', { reason: 'Высокие оценки' }, officer)
  return walk
}

/** Stage 5 has begun; the jury supported everything. */
export async function inCouncil(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await recommended(count, changes)
  await juryFor(walk.t, walk.contest, walk.applications)
  await closeStage(walk.t, walk.contest, 'jury')
  return walk
}

/** Stage 6 has begun. */
export async function inCommission(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inCouncil(count, changes)
  await bodyFor(
    walk.t,
    'council-sitting',
    walk.contest,
    walk.applications.map((id) => yes(id, 'approve')),
  )
  await closeStage(walk.t, walk.contest, 'council')
  return walk
}

/** Stage 7 has begun; the commission supports everything with the requested sum. */
export async function inDirectorate(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inCommission(count, changes)
  await bodyFor(
    walk.t,
    'commission-sitting',
    walk.contest,
    walk.applications.map((id) => yes(id, 'support')),
  )
  await closeStage(walk.t, walk.contest, 'commission')
  return walk
}

/** The directorate has approved everything. */
export async function approved(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await inDirectorate(count, changes)
  await bodyFor(
    walk.t,
    'directorate-sitting',
    walk.contest,
    walk.applications.map((id) => yes(id, 'approve', null)),
  )
  await closeStage(walk.t, walk.contest, 'directorate')
  return walk
}

/** The results are published; agreements are open. */
export async function published(count = 1, changes: Changes = {}): Promise<Walk> {
  const walk = await approved(count, changes)
  await closePublish(walk)
  return walk
}

const closePublish = ({ t, contest }: Walk) => t.act('contest', contest, 'publish', { reason: null }, officer)
