import type { CaseFile, CaseRow } from '../../kernel/index.ts'
import type { Who } from '../world.ts'
import { type Course, load, must, tries } from './course.ts'
import { staff } from './story.ts'

/** A decision on one item as a body enters it. */
export interface Decision {
  readonly item: string
  readonly decision: string
  readonly amount: string | null
  readonly reason: string | null
}

export interface BodyItem {
  readonly requested: string
  readonly proposed: string
  readonly rank: number
  readonly umnik: string | null
}

/** A sitting of council, commission or directorate in the making. */
export interface BodySitting {
  readonly course: Course
  readonly procedure: string
  readonly id: string
  readonly items: readonly (BodyItem & { readonly id: string })[]
}

const move = ({ procedure, id }: BodySitting, action: string, input: unknown) => ({
  procedure,
  case: id,
  action,
  input,
})
export const mustAt = (sitting: BodySitting, action: string, input: unknown, who: Who = staff.officer) =>
  must(sitting.course.world, { ...move(sitting, action, input), who })
export const tryAt = (sitting: BodySitting, action: string, input: unknown) =>
  tries(sitting.course.world, move(sitting, action, input))

/** In the order of the rating. */
export const byRank = (rows: readonly CaseRow[]): string[] =>
  [...rows]
    .sort((a, b) => Number(a.marks.rank) - Number(b.marks.rank) || (a.case < b.case ? -1 : 1))
    .map((r) => r.case)

const itemsOf = (file: CaseFile) =>
  Object.entries((file.facts as { items: Readonly<Record<string, BodyItem>> }).items)
    .map(([id, item]) => ({ id, ...item }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))

/** Plans a sitting for today and opens it with those who came. */
export async function sitDown(
  course: Course,
  procedure: string,
  items: readonly string[],
  attendance: readonly string[],
): Promise<BodySitting | null> {
  const { world, contest } = course
  const date = world.today()
  const planned = await must(world, {
    procedure,
    case: null,
    parent: contest,
    action: 'plan',
    input: { date, items },
  })
  if (!planned) return null
  const sitting = { course, procedure, id: planned.file.id, items: itemsOf(planned.file) }
  return (await mustAt(sitting, 'open', { attendance })) && sitting
}

/** Who of a body comes: one in eight stays away, somebody always comes. */
export async function comers(course: Course, body: string): Promise<readonly string[]> {
  const file = await load(course.world, course.contest)
  const { bodies } = file!.facts as {
    bodies: Record<string, { members: readonly { person: string }[] } | null>
  }
  const roll = bodies[body]?.members.map((m) => m.person) ?? []
  return roll.filter((_, i) => i === 0 || !course.random.chance(125))
}

/** Enters the decisions, a hundred at a time. */
export async function enter(sitting: BodySitting, decisions: readonly Decision[]): Promise<void> {
  for (let i = 0; i < decisions.length; i += 100)
    await mustAt(sitting, 'decide', { decisions: decisions.slice(i, i + 100) })
}
