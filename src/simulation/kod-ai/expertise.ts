import type { Random } from '../random.ts'
import { conclusionOf, faultyConclusions } from './conclusions.ts'
import { tieOf } from './conflicts.ts'
import { type Course, childrenOf, must, tries } from './course.ts'
import type { Expert } from './experts.ts'
import { inWorkingDays, spread } from './pace.ts'
import { reveal } from './register.ts'
import type { Story } from './story.ts'

/** An application under review: who was asked, who answered what. */
interface Candidate {
  readonly id: string
  readonly story: Story
  readonly source: Random
  readonly tried: Set<string>
  readonly signed: { review: string; isAi: boolean; total: number }[]
  waiting: number
  annulled: boolean
}

const noConflict = { interest: false, creditor: 'none', intentAgreement: null }

/** Stage 3: two experts for every application, a third where they differ; everything is signed before `latest`. */
export function reviewApplications(
  course: Course,
  applications: readonly string[],
  days: readonly string[],
  latest: number,
): void {
  spread(course.world, applications, days, async (id) => {
    const story = course.stories.get(id)!
    const source = story.random.fork('expertise')
    const candidate: Candidate = {
      id,
      story,
      source,
      tried: new Set(),
      signed: [],
      waiting: 0,
      annulled: false,
    }
    await engage(course, candidate, latest)
    await engage(course, candidate, latest)
  })
}

const assigning = (id: string, expert: Expert, conflict: object = noConflict, entry = expert.entry) => ({
  procedure: 'application',
  case: id,
  action: 'assign-expert',
  input: { expert: expert.id, entry, conflict },
})

/** What an officer tries now and then and is not allowed: a suspended or unversed expert, a wrong entry. */
async function misassign(course: Course, { id, story, source }: Candidate): Promise<void> {
  const { world, experts } = course
  const attempts = [
    experts.suspended && assigning(id, experts.suspended),
    ...experts.all
      .filter((e) => !e.lots.includes(story.lot))
      .slice(0, 1)
      .map((e) => assigning(id, e)),
    assigning(id, experts.all[0]!, noConflict, experts.all[1]!.entry),
    assigning(id, experts.all[2]!, { ...noConflict, creditor: 'representative' }),
  ]
  const attempt = source.pick(attempts)
  if (attempt) await tries(world, attempt)
}

/**
 * Assigns the next expert who is not refused. The officer always types that there is no conflict: a known tie is for the
 * system to find, and it finds no other.
 */
async function assignNext(course: Course, candidate: Candidate): Promise<Expert | null> {
  const { world, experts } = course
  const { id, story, tried } = candidate
  for (let expert = experts.next(story, tried); expert; expert = experts.next(story, tried)) {
    tried.add(expert.id)
    const refused = await tries(world, assigning(id, expert))
    const known = tieOf(story, expert.id) === 'known'
    if (refused?.code === 'CONFLICT' && known) continue
    if (refused || known)
      world.violations.push(
        `${expert.id} for ${id} with ${known ? 'a known' : 'no known'} tie: ${refused?.code ?? 'assigned'}`,
      )
    return refused ? null : expert
  }
  world.violations.push(`no expert is left for ${id} on ${world.today()}`)
  return null
}

async function engage(course: Course, candidate: Candidate, latest: number): Promise<void> {
  const { world } = course
  const { id, source } = candidate
  if (source.chance(60)) await misassign(course, candidate)
  const expert = await assignNext(course, candidate)
  if (!expert) return
  if (source.chance(10)) await tries(world, assigning(id, expert))
  const reviews = await childrenOf(world, id, 'review')
  const review = reviews.find((r) => r.holder === expert.id)!.case
  candidate.waiting++
  const silent = source.chance(25)
  const days = silent ? 6 : source.between(0, 2)
  world.at(inWorkingDays(world, days, source, latest), () =>
    silent ? release(course, candidate, review, latest) : declare(course, candidate, review, expert, latest),
  )
}

const on = (review: string, action: string, input: unknown, expert?: Expert) => ({
  procedure: 'review',
  case: review,
  action,
  input,
  ...(expert ? { who: { id: expert.id, roles: ['expert'] } } : {}),
})

async function release(course: Course, candidate: Candidate, review: string, latest: number): Promise<void> {
  await must(course.world, on(review, 'release', { reason: 'Эксперт не отвечает' }))
  candidate.waiting--
  await engage(course, candidate, latest)
}

async function declare(
  course: Course,
  candidate: Candidate,
  review: string,
  expert: Expert,
  latest: number,
): Promise<void> {
  const { world } = course
  const { story, source } = candidate
  const tie = tieOf(story, expert.id)
  if (tie === 'late') {
    await reveal(course, candidate.id, expert.id)
    await mustConflict(course, on(review, 'declare-no-interest', { statement: true }, expert))
  }
  if (tie === 'late' || tie === 'hidden') {
    const letter = source.pick(['a', 'b'])
    const input = { letter, text: 'Работал вместе с участником команды' }
    await must(world, on(review, 'declare-interest', input, expert))
    candidate.waiting--
    await engage(course, candidate, latest)
    return
  }
  if (source.chance(8)) await tries(world, on(review, 'declare-no-interest', { statement: false }, expert))
  await must(world, on(review, 'declare-no-interest', { statement: true }, expert))
  const days = source.between(1, 6)
  world.at(inWorkingDays(world, days, source, latest), () => sign(course, candidate, review, expert, latest))
}

/** Experts agree on whether it is AI, but for doubtful projects: there the first says no and the second yes. */
function isAiFor({ story, signed, source }: Candidate): boolean {
  if (story.faults.has('not-ai')) return false
  if (!story.faults.has('doubtful-ai') || signed.length === 1) return true
  return signed.length > 1 && source.chance(700)
}

async function sign(
  course: Course,
  candidate: Candidate,
  review: string,
  expert: Expert,
  latest: number,
): Promise<void> {
  const { world } = course
  const { story, source, signed } = candidate
  const isAi = isAiFor(candidate)
  const conclusion = conclusionOf(story, isAi, course.criteria, source)
  if (source.chance(30))
    await tries(world, on(review, 'sign', source.pick(faultyConclusions)(conclusion), expert))
  await must(world, on(review, 'sign', conclusion, expert))
  const tie = tieOf(story, expert.id)
  if (tie === 'concealed' || tie === 'buried') {
    const instant = inWorkingDays(world, 1, source, latest)
    world.at(instant, () => comeOut(course, candidate, review, expert, latest))
    return
  }
  const total = conclusion.novelty.score + conclusion.achievability.score + conclusion.prospects.score
  signed.push({ review, isAi, total })
  candidate.waiting--
  if (candidate.waiting === 0) await settle(course, candidate, latest)
}

/** A refusal that must be one for a conflict. */
async function mustConflict({ world }: Course, move: Parameters<typeof tries>[1]): Promise<void> {
  const refused = await tries(world, move)
  if (refused?.code !== 'CONFLICT')
    world.violations.push(`${move.action} ${move.case} with a tie: ${refused?.code ?? 'done'}`)
}

/** The tie of somebody who signed comes out: the conclusion is annulled, nothing else can be done, another reviews. */
async function comeOut(
  course: Course,
  candidate: Candidate,
  review: string,
  expert: Expert,
  latest: number,
): Promise<void> {
  const { world } = course
  const { id, source } = candidate
  if (source.chance(500)) await reveal(course, id, expert.id)
  else {
    const input = { person: expert.id, letter: 'a', text: 'Сообщил заявитель', evidence: null }
    await must(world, { procedure: 'application', case: id, action: 'record-tie', input })
  }
  const input = { person: expert.id, outcome: 'stands', reason: 'Балл не изменится', document: null }
  await tries(world, { procedure: 'application', case: id, action: 'settle-tie', input })
  const annul = { review, reason: 'Эксперт заинтересован' }
  await must(world, { procedure: 'application', case: id, action: 'annul-review', input: annul })
  candidate.waiting--
  await engage(course, candidate, latest)
}

/** Two conclusions that agree are enough; a third expert where they differ, and the Fund says whether it is AI. */
async function settle(course: Course, candidate: Candidate, latest: number): Promise<void> {
  const { world } = course
  const { id, source, signed } = candidate
  const split = signed.some((s) => s.isAi) && signed.some((s) => !s.isAi)
  const totals = signed.map((s) => s.total)
  const far = Math.max(...totals) - Math.min(...totals) >= 5
  if (signed.length < 2 || (signed.length === 2 && (split || far))) {
    await engage(course, candidate, latest)
    return
  }
  if (!candidate.annulled && source.chance(10)) {
    candidate.annulled = true
    const { review } = signed.shift()!
    const input = { review, reason: 'Заключение относится к другой заявке' }
    await must(world, { procedure: 'application', case: id, action: 'annul-review', input })
    await settle(course, candidate, latest)
    return
  }
  if (!split) return
  const yes = signed.filter((s) => s.isAi).length
  const input = {
    isAi: yes * 2 > signed.length,
    basis: signed.length > 2 ? 'third-expert' : 'fund',
    reason: 'Учтено мнение третьего эксперта',
  }
  await must(world, { procedure: 'application', case: id, action: 'resolve-ai-split', input })
}
