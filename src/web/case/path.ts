import type { ActionModel, ProcedureModel } from '../../server/desk/index.ts'

/** A step of a case's way: a state it was in, is in, or may come to. */
export interface Step {
  readonly state: string
  readonly when: 'before' | 'now' | 'later'
  /** The event that brought it there. */
  readonly seq: number | null
  readonly on: string | null
}

interface Seen {
  readonly seq: number
  readonly on: string
  readonly state: string | null
  readonly action: string
}

type Paths = Pick<ProcedureModel, 'states' | 'actions'>

type Lead = (state: string) => readonly string[]

/** The states to which some actions lead from a state, in the order of the procedure. */
function leads({ states, actions }: Paths, counts: (action: ActionModel, from: string) => boolean): Lead {
  const order = Object.keys(states)
  return (from) => {
    const next = new Set(
      Object.values(actions).flatMap((action) =>
        !action.exceptional && action.from !== 'new' && action.from.includes(from) && counts(action, from)
          ? action.to
          : [],
      ),
    )
    return order.filter((state) => state !== from && next.has(state))
  }
}

/** What may be done nearly anywhere, as a refusal or a supplement, is no step of the way. */
function stepsOf(paths: Paths): Lead {
  const open = Object.values(paths.states).filter(({ final }) => !final).length
  return leads(paths, ({ from }) => from.length * 2 <= Math.max(open, 2))
}

/** Whether a way leads from one state to another around some. */
function reaches(lead: Lead, from: string, to: string, around: ReadonlySet<string>): boolean {
  const seen = new Set([...around, from])
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true
    for (const next of lead(at)) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return false
}

/** The states that the case has come through, each once it was entered. */
function comeThrough(state: string, events: readonly Seen[]): readonly Step[] {
  const steps: Step[] = []
  for (const event of events) {
    if (event.state === null || steps.at(-1)?.state === event.state) continue
    steps.push({ state: event.state, when: 'before', seq: event.seq, on: event.on })
  }
  if (steps.at(-1)?.state !== state) steps.push({ state, when: 'before', seq: null, on: null })
  steps[steps.length - 1] = { ...steps.at(-1)!, when: 'now' }
  return steps
}

/**
 * The way of a case: the states that its journal tells, the one it is in, and on to the good end, which is the first final state, in
 * the order of the procedure, that can be reached. Each next state is the first later one that actions lead to and that
 * comes there without turning back; an earlier one only where there is no other.
 */
export function pathOf(paths: Paths, state: string, events: readonly Seen[]): readonly Step[] {
  const before = comeThrough(state, events)
  const { states } = paths
  const order = Object.keys(states)
  if (states[state]?.final) return before
  const lead = stepsOf(paths)
  const end = order.find((one) => states[one]?.final && reaches(lead, state, one, new Set()))
  const ahead: Step[] = []
  const been = new Set([state])
  for (let at = state; end !== undefined && at !== end; ) {
    const can = lead(at).filter((one) => !been.has(one) && reaches(lead, one, end, been))
    const next = can.find((one) => order.indexOf(one) > order.indexOf(at)) ?? can[0]
    if (next === undefined) break
    ahead.push({ state: next, when: 'later', seq: null, on: null })
    been.add(next)
    at = next
  }
  return [...before, ...ahead]
}

/** Where else the case may go from where it is. */
export function turnsOf(paths: Paths, path: readonly Step[]): readonly string[] {
  const now = path.find(({ when }) => when === 'now')!.state
  const ahead = path.flatMap(({ when, state }) => (when === 'later' ? [state] : []))
  if (paths.states[now]?.final) return []
  // Where an action may leave all as it is, it tells nothing of where the case goes.
  return leads(paths, ({ to }, from) => !to.includes(from))(now).filter((state) => !ahead.includes(state))
}

/** For each field the last event that changed it as the viewer saw it. */
export function lastChanges(
  events: readonly {
    readonly seq: number
    readonly changed: readonly string[]
    readonly explained: boolean
  }[],
): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { seq, changed, explained } of events)
    for (const field of changed) if (explained) last.set(field, seq)
  return last
}
