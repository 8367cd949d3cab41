import type { Context } from 'hono'
import { type Look, look } from '../../../engine/index.ts'
import {
  type Action,
  type Calendar,
  type Deadline,
  type IsoDate,
  moscowDate,
  type Task,
} from '../../../kernel/index.ts'
import { etag } from '../http/headers.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { type Viewer, viewerOf } from '../reader.ts'
import { daysLeft } from './days-left.ts'
import { shownFields } from './shown.ts'

/** What somebody may do on a case now. */
const offered = ({ name, title, clauses, expectsVersion }: Action) => ({
  name,
  title,
  clauses,
  expectsVersion,
})

/** @throws Problem UNKNOWN_CASE also where there is a case of which the viewer sees nothing */
export async function seenCase(c: Context, parts: ApiParts, viewer: Viewer): Promise<Look> {
  const id = caseId(c.req.param('case') ?? '')
  const procedure = parts.engine.parts.registry.procedure(c.req.param('procedure') ?? '')
  const seen = await look(parts.engine.parts, viewer.tenant, id, viewer.actor)
  if (seen?.procedure !== procedure) throw refusals.unknownCase(id)
  return seen
}

const deadlineOf =
  ({ procedure }: Look, calendar: Calendar, today: IsoDate) =>
  ({ key, instance, from, lastDay, due, stoppedOn }: Deadline) => ({
    key,
    instance,
    title: procedure.deadlines[key]?.title ?? { ru: key, en: key },
    clause: procedure.deadlines[key]?.clause ?? '',
    from,
    lastDay,
    due,
    stoppedOn,
    workingDaysLeft: stoppedOn === null ? daysLeft(calendar, today, due) : null,
  })

const taskOf = ({ key, title, role, holder, clause, deadline }: Task) => ({
  key,
  title,
  role,
  holder,
  clause,
  deadline,
})

async function viewOf(parts: ApiParts, viewer: Viewer, seen: Look) {
  const { file, procedure } = seen
  const { calendar, clock } = parts.engine.parts
  const today = moscowDate(clock.now())
  return {
    case: file.id,
    procedure: procedure.id,
    parent: file.parent,
    state: file.state,
    stateTitle: procedure.states[file.state]?.title ?? { ru: file.state, en: file.state },
    version: seen.version,
    number: file.number,
    today,
    edition: file.edition,
    roles: seen.roles,
    fields: await shownFields(parts, viewer, seen),
    exceptions: seen.exceptions,
    deadlines: seen.deadlines.map(deadlineOf(seen, calendar, today)),
    tasks: seen.tasks.map(taskOf),
    actions: seen.actions.map(offered),
  }
}

/** `GET /cases/<procedure>/<case>`: the case as the caller may see it. Its ETag is the version for If-Match. */
export async function showCase(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await viewerOf(c, parts)
  const seen = await seenCase(c, parts, viewer)
  const body = await viewOf(parts, viewer, seen)
  if (seen.version !== null) c.header('etag', etag(seen.version))
  return c.json(body)
}
