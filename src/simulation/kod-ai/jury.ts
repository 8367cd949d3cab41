import type { CaseFile, Seat } from '../../kernel/index.ts'
import { kopecks, money } from '../../kernel/index.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { hold } from './ballots.ts'
import { type Ballot, votersOf } from './conflict-checks.ts'
import { type Tie, tieOf } from './conflicts.ts'
import { type Course, load, must, tries } from './course.ts'
import { atHour } from './pace.ts'
import { isRevealed, reveal } from './register.ts'

/** Most items of one sitting: nobody can talk over more in a day. */
const MOST = 40
const MINUTE = 60_000

interface Item {
  readonly requested: string
  readonly rank: number
  readonly recused: readonly { readonly person: string }[]
  readonly tie: object | null
  readonly result: { readonly decision: string } | null
}
interface Sitting {
  readonly roll: readonly { readonly person: string; readonly role: 'chair' | 'deputy' | 'member' }[]
  readonly items: Readonly<Record<string, Item>>
  readonly attendance: readonly { readonly person: string }[]
}

/** The jury's stage: what waits for a decision, and what to do when nothing waits any more. */
interface Stage {
  readonly course: Course
  readonly source: Random
  readonly days: readonly string[]
  readonly recommended: number
  readonly waiting: Set<string>
  readonly postponed: string[]
  sittings: number
  open: number
  done: () => void
}

const on = (sitting: string, action: string, input: unknown, person?: string) => ({
  procedure: 'jury-sitting',
  case: sitting,
  action,
  input,
  ...(person ? { who: { id: person, roles: ['jury'] } } : {}),
})

/** Stage 4: sittings of forty items at most over the days, and more for what was postponed, until all is decided. */
export function holdJury(
  course: Course,
  applications: readonly string[],
  days: readonly string[],
  done: () => void,
): void {
  const stage: Stage = {
    course,
    source: course.random.fork('jury'),
    days,
    recommended: applications.length,
    waiting: new Set(applications),
    postponed: [],
    sittings: 0,
    open: 0,
    done,
  }
  const sittings = Math.ceil(applications.length / MOST)
  for (let i = 0; i < sittings; i++)
    sit(stage, applications.slice(i * MOST, (i + 1) * MOST), days[Math.floor((i * days.length) / sittings)]!)
}

/** Plans a sitting that others hold. */
export async function planJury(
  { world, contest }: Course,
  items: readonly string[],
  day: string,
): Promise<void> {
  const plan = { procedure: 'jury-sitting', case: null, parent: contest, action: 'plan' }
  await must(world, { ...plan, input: { date: day, items } })
}

/** Plans a sitting and holds it on its day. */
function sit(stage: Stage, items: readonly string[], day: string): void {
  const { course, source } = stage
  const { world, contest } = course
  const number = ++stage.sittings
  stage.open++
  const planned = Math.max(world.now(), atHour(world, day, 9.2))
  world.at(planned, async () => {
    const plan = { procedure: 'jury-sitting', case: null, parent: contest, action: 'plan' }
    if (source.chance(100)) await tries(world, { ...plan, input: { date: day, items: [contest] } })
    const opened = await must(world, { ...plan, input: { date: day, items } })
    if (!opened) return
    world.at(atHour(world, day, 10), () => open(stage, opened.file, items, day, number))
  })
}

const attendance = (sitting: Sitting, share: number, source: Random) =>
  sitting.roll
    .filter(() => source.chance(share))
    .map(({ person }) => ({ person, mode: source.chance(300) ? 'remote' : 'onsite' }))

async function open(
  stage: Stage,
  file: CaseFile,
  items: readonly string[],
  day: string,
  number: number,
): Promise<void> {
  const { course, source } = stage
  const { world } = course
  const sitting = file.facts as Sitting
  const late = stage.sittings > 2 * Math.ceil(stage.recommended / MOST) + 4
  const share = late ? 1000 : source.chance(60) ? 380 : 860
  const input = { attendance: attendance(sitting, share, source) }
  if (await tries(world, on(file.id, 'open', input))) {
    await must(world, on(file.id, 'cancel', { reason: 'Нет кворума' }))
    stage.open--
    sit(stage, items, world.calendar.addWorkingDays(day, 1))
    return
  }
  for (const [i, item] of items.entries())
    world.at(world.now() + (i + 1) * 8 * MINUTE, () => decide(stage, file.id, item, 0))
  world.at(world.now() + (items.length + 3) * 8 * MINUTE, () => sign(stage, file.id, day, number))
}

/** Who has no vote: those frozen with the item, and those whose tie has come out since. */
const seatsOf = (course: Course, id: string, sitting: Sitting): readonly Seat[] =>
  sitting.roll.map(({ person, role }) => ({
    id: person,
    lead: role === 'member' ? null : role,
    present: sitting.attendance.some((a) => a.person === person),
    recused: sitting.items[id]!.recused.some((r) => r.person === person) || isRevealed(course, id, person),
  }))

/** Of those who are there: what only they know they declare, and what comes out late the register tells. */
async function declare({ course }: Stage, id: string, item: string, sitting: Sitting): Promise<Sitting> {
  const story = course.stories.get(item)!
  let seen = sitting
  for (const { person } of sitting.attendance) {
    const tie = tieOf(story, person)
    if (tie === 'late') await reveal(course, item, person)
    if (tie !== 'hidden') continue
    const done = await must(course.world, on(id, 'recuse', { item, person, letter: 'b' }, person))
    if (done) seen = done.file.facts as Sitting
  }
  return seen
}

const NOTE = 'Учтены заключения экспертов и ответы команды'

/** One item: recusals, the ballot, where it is equal the deciding vote; without quorum it waits for another sitting. */
async function decide(stage: Stage, id: string, item: string, round: number): Promise<void> {
  const { course, source } = stage
  const { world } = course
  const loaded = (await load(world, id))!.facts as Sitting
  if (round === 0 && source.chance(12)) return breakOff(stage, id, item, loaded)
  const sitting = round === 0 ? await declare(stage, id, item, loaded) : loaded
  const { rank, requested } = sitting.items[item]!
  const seats = seatsOf(course, item, sitting)
  const favour = Math.max(60, 950 - Math.floor((560 * rank) / Math.max(1, stage.recommended)))
  const { ballot, outcome, casting } = hold(seats, favour, round > 1, source)
  if (source.chance(10)) await vote(stage, id, item, voteOfBarred(ballot, seats), null, NOTE)
  const lowered = source.chance(150) ? money((kopecks(requested) * 9n) / 10n) : requested
  const amount = outcome === 'support' || casting ? lowered : null
  const note = outcome === 'support' && source.chance(700) ? null : NOTE
  const refused = await vote(stage, id, item, ballot, amount, note)
  if (refused === 'RANK_REASON') await vote(stage, id, item, ballot, amount, NOTE)
  else if (refused === 'QUORUM' || refused === 'NO_CHAIR') return postpone(stage, id, item, 'Нет кворума')
  else if (refused && refused !== 'TIE_UNRESOLVED')
    world.violations.push(`the jury's ballot on ${item} was refused on ${world.today()}: ${refused}`)
  if (casting && !refused) await cast(stage, id, item, casting)
  const after = ((await load(world, id))!.facts as Sitting).items[item]!
  if (after.result) stage.waiting.delete(item)
  else if (round > 3) await postpone(stage, id, item, 'Решение не набрало большинства')
  else await decide(stage, id, item, round + 1)
}

async function vote(
  stage: Stage,
  id: string,
  item: string,
  ballot: unknown,
  amount: string | null,
  reason: string | null,
) {
  const refused = await tries(stage.course.world, on(id, 'close-item', { item, ballot, amount, reason }))
  return refused?.code ?? null
}

/** A ballot with the vote of somebody who must not vote: barred, absent, or by proxy. */
function voteOfBarred(ballot: unknown, seats: readonly Seat[]): unknown {
  const { kind, votes } = ballot as { kind: string; votes: { seat: string; vote: string }[] }
  const barred = seats.find((s) => s.recused || !s.present) ?? seats[0]!
  if (kind === 'secret') return { ...(ballot as object), votes: [...votes, 'abstain'] }
  const by = seats.find((s) => s.id !== barred.id)!.id
  return { kind, votes: [...votes, { seat: barred.id, vote: 'for', by }] }
}

async function cast(stage: Stage, id: string, item: string, lead: string): Promise<void> {
  const { world } = stage.course
  const sitting = (await load(world, id))!.facts as Sitting
  const other = sitting.roll.find((s) => s.role !== 'member' && s.person !== lead)
  const casting = { item, vote: stage.source.chance(600) ? 'for' : 'against', reason: NOTE }
  if (other && stage.source.chance(200))
    await tries(world, on(id, 'cast-deciding-vote', casting, other.person))
  await must(world, on(id, 'cast-deciding-vote', casting, lead))
}

/** So many leave that there is no quorum: the ballot is refused, the item waits, the others come back. */
async function breakOff(stage: Stage, id: string, item: string, sitting: Sitting): Promise<void> {
  const { world } = stage.course
  const few = sitting.attendance.slice(0, 5)
  await must(world, on(id, 'change-attendance', { attendance: few }))
  const seats = seatsOf(stage.course, item, { ...sitting, attendance: few })
  await vote(stage, id, item, hold(seats, 900, true, stage.source).ballot, null, NOTE)
  await postpone(stage, id, item, 'Кворума нет: участники отлучились')
  await must(world, on(id, 'change-attendance', { attendance: sitting.attendance }))
}

async function postpone(stage: Stage, id: string, item: string, reason: string): Promise<void> {
  await must(stage.course.world, on(id, 'postpone-item', { item, reason }))
  stage.postponed.push(item)
}

interface Decided {
  readonly attempts: readonly { readonly ballot: Ballot }[]
  readonly result: { readonly castBy: string | null } | null
}
const itemsOf = async (world: World, id: string) =>
  Object.entries(((await load(world, id))!.facts as { items: Readonly<Record<string, Decided>> }).items)

/** Decided items with those of their voters who have a tie of a kind. */
async function tiedVoters({ world, stories }: Course, id: string, tie: Tie) {
  const items = (await itemsOf(world, id)).filter(([, item]) => item.result !== null)
  return items.flatMap(([item, { attempts }]) =>
    votersOf(attempts.at(-1)!.ballot)
      .filter((person) => tieOf(stories.get(item)!, person) === tie)
      .map((person) => ({ item, person })),
  )
}

/** Ties of voters come out before the protocol is signed: it cannot be, their ballots are void and held anew without them. */
async function voidTied(stage: Stage, id: string, protocol: object): Promise<void> {
  const { course } = stage
  const { world } = course
  const tied = await tiedVoters(course, id, 'concealed')
  const fresh = tied.filter(({ item, person }) => !isRevealed(course, item, person))
  if (fresh.length === 0) return
  for (const { item, person } of fresh) await reveal(course, item, person)
  const refused = await tries(world, on(id, 'sign-protocol', protocol))
  if (refused?.code !== 'TIED_VOTES')
    world.violations.push(`${id} with tied votes on ${world.today()}: ${refused?.code ?? 'signed'}`)
  const reason = 'Стало известно о заинтересованности'
  for (const { item, person } of fresh)
    await must(world, on(id, 'void-vote', { item, person, letter: 'a', reason }))
  for (const item of new Set(fresh.map((f) => f.item))) {
    stage.waiting.add(item)
    await decide(stage, id, item, 1)
  }
}

/** Ties of voters come out when all is signed: the application tells them, the officer settles what follows. */
async function settleBuried(stage: Stage, id: string): Promise<void> {
  const { course } = stage
  const { world } = course
  for (const { item, person } of await tiedVoters(course, id, 'buried')) {
    const rejected = (await load(world, item))!.state === 'jury-rejected'
    const record = { person, letter: 'a', text: 'Сообщено в жалобе', evidence: null }
    if (rejected || stage.source.chance(300))
      await must(world, { procedure: 'application', case: item, action: 'record-tie', input: record })
    else await reveal(course, item, person)
    const input = { person, outcome: 'stands', reason: 'Решение не зависело от этого голоса', document: null }
    await must(world, { procedure: 'application', case: item, action: 'settle-tie', input })
  }
}

/** The protocol closes the sitting; what was postponed goes to the next one. */
async function sign(stage: Stage, id: string, day: string, number: number): Promise<void> {
  const { course, postponed } = stage
  const { world, round } = course
  const protocol = { number: `${round.name}-Ж-${number}`, date: day }
  await voidTied(stage, id, protocol)
  await must(world, on(id, 'sign-protocol', protocol))
  await settleBuried(stage, id)
  stage.open--
  if (stage.open > 0) return
  if (postponed.length > 0) {
    const again = postponed.splice(0)
    const next = world.calendar.addWorkingDays(day, 1)
    for (let i = 0; i < again.length; i += MOST) sit(stage, again.slice(i, i + MOST), next)
  } else if (stage.waiting.size === 0) stage.done()
}
