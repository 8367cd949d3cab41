import type { Context } from 'hono'
import { z } from 'zod'
import {
  caseOpenings,
  deadlineOpenings,
  type RowView,
  rowFor,
  type SeenDeadline,
  type SeenTask,
  tablesNow,
} from '../../../engine/index.ts'
import { type IsoDate, moscowDate } from '../../../kernel/index.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { cursorParam, dayParam, limitParam, readQuery, textParam } from '../http/query.ts'
import type { ApiParts } from '../parts.ts'
import { type Known, knownViewer } from '../reader.ts'
import { daysLeft } from './days-left.ts'
import { allProcedures, procedureNamed } from './procedures.ts'

const procedure = textParam({ ru: 'Вид дела', en: 'Kind of case' })

export const taskParams = { procedure, limit: limitParam, cursor: cursorParam }
export const deadlineParams = {
  procedure,
  case: textParam({ ru: 'Одно дело', en: 'One case' }),
  from: dayParam({ ru: 'Срок не раньше этого дня', en: 'Due on this day or later' }),
  to: dayParam({ ru: 'Срок не позже этого дня', en: 'Due on this day or earlier' }),
  limit: limitParam,
  cursor: cursorParam,
}

const id = z.string().max(200)
const taskMark = z.object({ due: z.iso.date().nullable(), case: id, place: z.int().min(0) })
const deadlineMark = z.object({ due: z.iso.date(), case: id, key: id, instance: z.string().max(200) })

type SeenRow = Parameters<typeof rowFor>[1]

/** The case of a task or a deadline, as its list row; of a case that they do not see only its name. */
function rowSeen(
  { engine }: ApiParts,
  { actor }: Known,
  row: SeenRow,
  own: readonly string[],
): RowView | Pick<RowView, 'case' | 'procedure'> {
  const roles = [...actor.roles, ...own]
  const kind = engine.parts.registry.procedure(row.procedure)
  const open = caseOpenings([kind], roles).some(
    (o) => o.as === null && (o.states?.includes(row.state) ?? true),
  )
  return open ? rowFor(kind, row, roles) : { case: row.case, procedure: row.procedure }
}

/** The day by which an answer counts. */
const todayOf = ({ engine }: ApiParts): IsoDate => moscowDate(engine.parts.clock.now())

function taskOf(parts: ApiParts, viewer: Known, { row, roles, task, due }: SeenTask, today: IsoDate) {
  return {
    key: task.key,
    title: task.title,
    role: task.role,
    clause: task.clause,
    deadline: due && task.deadline,
    due,
    workingDaysLeft: due && daysLeft(tablesNow(parts.engine.parts, viewer.tenant).calendar, today, due),
    case: rowSeen(parts, viewer, row, roles),
  }
}

function deadlineOf(
  parts: ApiParts,
  viewer: Known,
  { row, roles, key, instance, due }: SeenDeadline,
  today: IsoDate,
) {
  const { deadlines, states } = parts.engine.parts.registry.procedure(row.procedure)
  const told = deadlines[key]
  const held = [...viewer.actor.roles, ...roles]
  return {
    key,
    instance,
    title: told?.title ?? { ru: key, en: key },
    clause: told?.clause ?? '',
    due,
    workingDaysLeft: daysLeft(tablesNow(parts.engine.parts, viewer.tenant).calendar, today, due),
    mine: states[row.state]?.owner.some((role) => held.includes(role)) ?? false,
    case: rowSeen(parts, viewer, row, roles),
  }
}

/** `GET /tasks`: what lies on the caller now, the nearest due day first. */
export async function listTasks(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await knownViewer(c, parts)
  const query = readQuery(c, taskParams)
  const { limit = 50, cursor } = query
  const kind = query.procedure === undefined ? {} : { procedure: procedureNamed(parts, query.procedure).id }
  const question = ['tasks', kind]
  const page = await parts.pages.tasks(viewer.tenant, {
    ...kind,
    person: viewer.person,
    roles: viewer.actor.roles,
    limit,
    after: cursor === undefined ? null : readCursor(taskMark, question, cursor),
  })
  const today = todayOf(parts)
  return c.json({
    today,
    items: page.items.map((task) => taskOf(parts, viewer, task, today)),
    next: page.next && writeCursor(question, page.next),
  })
}

/** `GET /deadlines`: running deadlines that the caller may see, the nearest first. */
export async function listDeadlines(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await knownViewer(c, parts)
  const { limit = 50, cursor, ...asked } = readQuery(c, deadlineParams)
  const procedures = asked.procedure ? [procedureNamed(parts, asked.procedure)] : allProcedures(parts)
  const question = ['deadlines', asked]
  const page = await parts.pages.deadlines(viewer.tenant, {
    ...asked,
    person: viewer.person,
    within: deadlineOpenings(procedures, viewer.actor.roles),
    limit,
    after: cursor === undefined ? null : readCursor(deadlineMark, question, cursor),
  })
  const today = todayOf(parts)
  return c.json({
    today,
    items: page.items.map((deadline) => deadlineOf(parts, viewer, deadline, today)),
    next: page.next && writeCursor(question, page.next),
  })
}

const MOST = 1000

/** What lies on somebody with a due day or without, and the deadlines that they may see: at most a thousand of each. */
export async function dutiesOf(parts: ApiParts, viewer: Known) {
  const today = todayOf(parts)
  const { tenant, person, actor } = viewer
  const tasks = await parts.pages.tasks(tenant, { person, roles: actor.roles, limit: MOST, after: null })
  const deadlines = await parts.pages.deadlines(tenant, {
    person,
    within: deadlineOpenings(allProcedures(parts), actor.roles),
    limit: MOST,
    after: null,
  })
  return {
    tasks: tasks.items.map((task) => taskOf(parts, viewer, task, today)),
    deadlines: deadlines.items.map((deadline) => deadlineOf(parts, viewer, deadline, today)),
  }
}
