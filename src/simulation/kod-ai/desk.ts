import { addDays, type CaseFile, Problem, running } from '../../kernel/index.ts'
import type { Random } from '../random.ts'
import type { Who, World } from '../world.ts'
import { Stuck } from './life.ts'
import type { Fault, Member, Round, Story } from './story.ts'
import { memberOf } from './story.ts'

const HOUR = 3_600_000

/** A case on the desk of those who work on it: its latest file, commands, and instants to come back at. */
export interface Desk<Facts> {
  readonly round: Round
  readonly world: World
  readonly story: Story
  readonly random: Random
  readonly id: string
  readonly facts: Facts
  readonly state: string
  has(fault: Fault): boolean
  today(): string
  /** The members as actors, in a new order each time. */
  team(): Who[]
  /** Somebody of the team. */
  anyone(): Who
  /** Does what must be allowed. @throws Stuck where it is refused */
  must(who: Who, action: string, input?: unknown): Promise<void>
  /** Does what may be refused; the refusal, or null. */
  may(who: Who, action: string, input?: unknown): Promise<Problem | null>
  /** Tries what the rules forbid: that it was allowed, or refused for another reason, is a violation. */
  refused(who: Who, action: string, input: unknown, code: string): Promise<void>
  /** The due day of a running deadline, or null. */
  due(key: string, instance?: string): string | null
  /** Working hours, so many working days from today. */
  day(days: number): number
  /** Working hours of a day, or now where it is past. */
  on(date: string): number
  /** As `day`, but not after the due day of a running deadline. */
  by(key: string, days: number, instance?: string): number
  /** Instants for so many people, each within so many working days, in order; not after the deadline where one is named. */
  spread(count: number, days: number, key?: string): number[]
}

/** The n-th working day after a day; by the week where the calendar of the year is not known yet. */
function workingDay(world: World, date: string, days: number): string {
  try {
    return days === 0 ? world.calendar.sameOrNextWorkingDay(date) : world.calendar.addWorkingDays(date, days)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return addDays(date, Math.ceil((days * 7) / 5))
  }
}

export function deskOf<Facts>(round: Round, story: Story, procedure: string, opened: CaseFile): Desk<Facts> {
  const { world } = round
  const { random } = story
  const actors = story.members.map((member: Member) => memberOf(member))
  let file = opened
  const hours = (date: string) => world.morning(date) + random.below(8 * HOUR)
  const doing = (who: Who, action: string, input: unknown) => ({
    procedure,
    case: file.id,
    action,
    input,
    who,
  })
  const desk: Desk<Facts> = {
    round,
    world,
    story,
    random,
    id: file.id,
    get facts() {
      return file.facts as Facts
    },
    get state() {
      return file.state
    },
    has: (fault) => story.faults.has(fault),
    today: () => world.today(),
    team: () => random.shuffled(actors),
    anyone: () => random.pick(actors),
    async must(who, action, input = {}) {
      const acted = await world.must(doing(who, action, input))
      if (!acted) throw new Stuck(`${procedure}.${action}`)
      file = acted.file
    },
    async may(who, action, input = {}) {
      const acted = await world.may(doing(who, action, input))
      if ('refused' in acted) return acted.refused
      file = acted.file
      return null
    },
    async refused(who, action, input, code) {
      const problem = await desk.may(who, action, input)
      if (problem?.items.length && problem.code === code) return
      world.violations.push(
        `${procedure}.${action} ${file.id} on ${world.today()}: ${code} expected, ${problem?.message ?? 'it was allowed'}`,
      )
      throw new Stuck(`${procedure}.${action}`)
    },
    due: (key, instance = '') => running(file, key, instance)?.due ?? null,
    day: (days) => hours(workingDay(world, world.today(), days)),
    on: (date) => hours(date),
    by(key, days, instance = '') {
      const date = workingDay(world, world.today(), days)
      const due = desk.due(key, instance)
      return hours(due !== null && due < date ? due : date)
    },
    spread: (count, days, key) =>
      Array.from({ length: count }, () =>
        key === undefined ? desk.day(random.between(0, days)) : desk.by(key, random.between(0, days)),
      ).sort((a, b) => a - b),
  }
  return desk
}
