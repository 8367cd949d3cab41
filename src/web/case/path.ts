import type { ProcedureModel } from '../../server/desk/index.ts'

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

const AHEAD = 8

/**
 * The way of a case: the states that its journal tells, the one it is in, and the shortest likely way on: from each state the
 * first later one, in the order of the procedure, that some action that is not an exception leads to from there.
 */
export function pathOf(
  { states, actions }: Pick<ProcedureModel, 'states' | 'actions'>,
  state: string,
  events: readonly Seen[],
): readonly Step[] {
  const steps: Step[] = []
  for (const event of events) {
    if (event.state === null || steps.at(-1)?.state === event.state) continue
    steps.push({ state: event.state, when: 'before', seq: event.seq, on: event.on })
  }
  if (steps.at(-1)?.state !== state) steps.push({ state, when: 'before', seq: null, on: null })
  steps[steps.length - 1] = { ...steps.at(-1)!, when: 'now' }
  const order = Object.keys(states)
  const usual = Object.values(actions).filter(({ title, from }) => from !== 'new' && title.ru !== '')
  const been = new Set(steps.map((step) => step.state))
  for (let at = state; steps.length < been.size + AHEAD; ) {
    if (states[at]?.final) break
    const next = order
      .slice(order.indexOf(at) + 1)
      .find(
        (one) => !been.has(one) && usual.some(({ from }) => from.includes(at)) && follows(states, at, one),
      )
    if (next === undefined) break
    steps.push({ state: next, when: 'later', seq: null, on: null })
    if (states[next]?.final) break
    at = next
  }
  return steps
}

/** Final states are told one at a time: the first of them, in the order of the procedure, is the good end. */
const follows = (states: ProcedureModel['states'], from: string, to: string) =>
  !states[to]?.final || Object.keys(states).find((one) => states[one]?.final) === to || from === to

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
