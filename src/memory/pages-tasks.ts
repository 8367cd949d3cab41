import type { Page, SeenTask, TaskMark, TaskQuery } from '../engine/index.ts'
import { running } from '../kernel/index.ts'
import { type Listed, rolesOf } from './listed.ts'
import { byCode, firstOf } from './select.ts'

const markOf = ({ due, row, place }: SeenTask): TaskMark => ({ due, case: row.case, place })

function order(a: TaskMark, b: TaskMark): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : byCode(a.due, b.due)
  return byCode(a.case, b.case) || a.place - b.place
}

function* tasksOf(listing: Iterable<Listed>, { person, roles, procedure }: TaskQuery): Iterable<SeenTask> {
  for (const listed of listing) {
    const { row, file } = listed
    if (procedure !== undefined && row.procedure !== procedure) continue
    const own = rolesOf(listed, person)
    for (const [place, task] of listed.tasks(file).entries()) {
      if (task.holder !== null && task.holder !== person) continue
      if (!roles.includes(task.role) && !own.includes(task.role)) continue
      const due = task.deadline && running(file, task.deadline.key, task.deadline.instance)
      yield { row, roles: own, task, due: due?.due ?? null, place }
    }
  }
}

/** A page of the tasks that lie on one person. */
export function taskPage(listing: Iterable<Listed>, query: TaskQuery): Page<SeenTask, TaskMark> {
  const { after, limit } = query
  const { items, next } = firstOf(
    tasksOf(listing, query),
    limit,
    (a, b) => order(markOf(a), markOf(b)),
    (task) => after === null || order(markOf(task), after) > 0,
  )
  return { items, next: next ? markOf(items.at(-1)!) : null }
}
