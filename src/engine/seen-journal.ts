import {
  type Action,
  type CaseFile,
  canonical,
  type ExceptionKind,
  exceptionsOf,
  type HistoryStep,
  history,
  type Procedure,
  project,
} from '../kernel/index.ts'
import type { Actor } from './command.ts'
import { lookAt, rolesOn } from './look.ts'
import { oversees } from './openings.ts'
import type { EngineParts } from './parts.ts'

/** An event of a case as one viewer sees it. */
export interface SeenEvent {
  readonly seq: number
  readonly action: Action
  readonly on: string
  readonly role: string
  /** Null where the viewer does not see who it was. */
  readonly actor: string | null
  readonly onBehalfOf: string | null
  /** What became of the event since: it was corrected, annulled, set aside by a re-opening. */
  readonly marks: readonly ExceptionKind[]
  /** The state it brought the case to; null where they did not see the case then. */
  readonly state: string | null
  /** The fields in which they saw something change. */
  readonly changed: readonly string[]
  /** Whether they may also read why it was allowed. */
  readonly explained: boolean
}

/** The events that a viewer sees; `visible`: they see the case itself too, not only what of it was published. */
export interface SeenJournal {
  readonly file: CaseFile
  readonly visible: boolean
  readonly events: readonly SeenEvent[]
}

/** Everything a viewer sees of a case, as texts to compare. */
interface Picture {
  readonly whole: string
  readonly fields: ReadonlyMap<string, string>
}

const NOTHING: Picture = { whole: '', fields: new Map() }

/** What a viewer sees; nothing where they see no field. */
function picture(procedure: Procedure, file: CaseFile, roles: readonly string[]): Picture {
  if (file.version === 0) return NOTHING
  const fields = new Map(
    project(procedure.visibility, file, roles).map(({ key, value }) => [key, canonical(value)] as const),
  )
  if (fields.size === 0) return NOTHING
  const exceptions = (file.exceptions ?? []).map(({ kind, on }) => [kind, on])
  return { whole: canonical([file.state, exceptions, [...fields]]), fields }
}

/** How a person stands in a picture: its fields are texts within a text. */
const inside = (person: string): string => JSON.stringify(JSON.stringify(person)).slice(1, -1)

interface Eyes {
  readonly viewer: Actor
  readonly roles: readonly string[]
  readonly picture: Picture
  readonly before: Picture
}

function seen(procedure: Procedure, file: CaseFile, step: HistoryStep, now: Eyes): SeenEvent {
  const { envelope, action, seq, after } = step
  const { actor, onBehalfOf, occurredOn } = envelope
  const { viewer } = now
  const own = actor.id === viewer.id
  const named = (person: string | null) =>
    person !== null && (own || now.roles.includes(actor.role) || now.picture.whole.includes(inside(person)))
  return {
    seq,
    action,
    on: occurredOn,
    role: actor.role,
    actor: named(actor.id) ? actor.id : null,
    onBehalfOf: named(onBehalfOf) ? onBehalfOf : null,
    marks: [...new Set(exceptionsOf(file, seq).map((e) => e.kind))],
    state: now.picture === NOTHING ? null : after.state,
    changed: [...now.picture.fields].flatMap(([key, text]) =>
      now.before.fields.get(key) === text ? [] : [key],
    ),
    explained: action.published || own || oversees(procedure, after.state, viewer.roles),
  }
}

/**
 * The journal of a case as a viewer may see it: an event is there where it changed something they could see at that
 * moment by a role they still hold, where they did it themselves, or where it was published. So the list tells nothing
 * that watching the case would not have told. Of a case they cannot see there is only what was published.
 */
export async function seenJournal(
  { registry, store }: Pick<EngineParts, 'registry' | 'store'>,
  tenant: string,
  id: string,
  viewer: Actor,
): Promise<SeenJournal | null> {
  const file = await store.load(tenant, id)
  if (!file) return null
  const procedure = registry.procedure(file.procedure)
  const visible = lookAt(procedure, file, viewer) !== null
  const held = rolesOn(procedure, file, viewer)
  const events: SeenEvent[] = []
  let before = NOTHING
  for (const step of history(procedure, file, await store.journal(tenant, id))) {
    const roles = rolesOn(procedure, step.after, viewer).filter((role) => held.includes(role))
    const now = { viewer, roles, picture: picture(procedure, step.after, roles), before }
    const changed = now.picture.whole !== before.whole && now.picture.whole !== ''
    const told = visible && (changed || step.envelope.actor.id === viewer.id)
    if (told || step.action.published) events.push(seen(procedure, file, step, now))
    before = now.picture
  }
  return visible || events.length > 0 ? { file, visible, events } : null
}

/** Whether an event from this version on changed anything of a case that these roles see. */
export async function isNewTo(
  { registry, store }: Pick<EngineParts, 'registry' | 'store'>,
  file: CaseFile,
  from: number,
  roles: readonly string[],
): Promise<boolean> {
  const procedure = registry.procedure(file.procedure)
  const steps = history(procedure, file, await store.journal(file.tenant, file.id))
  return steps
    .filter((step) => step.seq >= from)
    .some(
      ({ before, after }) =>
        picture(procedure, before, roles).whole !== picture(procedure, after, roles).whole,
    )
}
