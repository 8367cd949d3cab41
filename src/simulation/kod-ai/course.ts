import type { CaseFile, CaseRow } from '../../kernel/index.ts'
import type { Random } from '../random.ts'
import { tenant, type Who, type World } from '../world.ts'
import type { ExpertPool } from './experts.ts'
import type { Register } from './register.ts'
import type { Round, Story } from './story.ts'
import { staff } from './story.ts'

/** A round on its way: the contest, which story each application is, and what the stages hand to one another. */
export interface Course {
  readonly round: Round
  readonly world: World
  readonly random: Random
  /** The case of the contest. */
  readonly contest: string
  /** The last day of intake. */
  readonly to: string
  /** Keys of the criteria added in stage 1. */
  readonly criteria: readonly string[]
  readonly stories: Map<string, Story>
  readonly experts: ExpertPool
  readonly register: Register
  /** Everybody who may judge in the round. */
  readonly judges: readonly string[]
  /** Ties that have come out, as `application/person`. */
  readonly revealed: Set<string>
}

/** One command on a case of the round. */
export interface Move {
  readonly procedure: string
  readonly case: string | null
  readonly parent?: string
  readonly action: string
  readonly input?: unknown
  readonly who?: Who
}

const doing = ({ input = {}, who = staff.officer, ...move }: Move) => ({ ...move, input, who })

/** Does what must be allowed; null where it was not, which is noted as a violation. */
export const must = (world: World, move: Move) => world.must(doing(move))

/** Tries what may be refused. @returns the code and what the refusal told, or null where it was done */
export async function tries(
  world: World,
  move: Move,
): Promise<{ readonly code: string; readonly told: Readonly<Record<string, unknown>> } | null> {
  const done = await world.may(doing(move))
  return 'refused' in done ? { code: done.refused.code, told: done.refused.items[0]?.operands ?? {} } : null
}

export const load = async (world: World, id: string): Promise<CaseFile | null> => world.store.load(tenant, id)

/** Applications of the round that stand in a state, in the order they were opened. */
export const applicationsIn = (course: Course, ...states: string[]): Promise<readonly CaseRow[]> =>
  course.world.store.rows(tenant, { procedure: 'application', parent: course.contest, states })

/** The one child of a case that some procedure opened. */
export const childrenOf = (world: World, parent: string, procedure: string): Promise<readonly CaseRow[]> =>
  world.store.rows(tenant, { procedure, parent })

/** A reason where a stage is closed after its last day, else null. */
export async function lateReason(
  course: Course,
  deadline: string,
  day = course.world.today(),
): Promise<string | null> {
  const file = await load(course.world, course.contest)
  const due = file?.deadlines.find((d) => d.key === deadline && d.stoppedOn === null)?.due
  return due !== undefined && day > due ? 'Праздничные дни сократили рабочее время этапа' : null
}

/** Tells the round that applications came to their end. */
export function endAll(course: Course, applications: Iterable<string>): void {
  for (const id of applications) {
    const story = course.stories.get(id)
    if (story) course.round.ended(story)
  }
}

/** Tells the round of everything the bodies did not support. */
export const endLost = async (course: Course): Promise<void> =>
  endAll(
    course,
    (await applicationsIn(course, 'jury-rejected', 'council-rejected', 'commission-rejected')).map(
      (r) => r.case,
    ),
  )
