import type { Calendar } from '../calendar.ts'
import type { Deadline } from '../case-file.ts'
import type { IsoDate } from '../date.ts'
import type { Procedure } from '../procedure.ts'
import { counting, covers, type HistoryStep, isSetAside } from './counting.ts'
import { dueAgain } from './terms.ts'
import { type EventSpan, type FactsOf, type ReturnFound, type RunsAgain, voidState } from './types.ts'

/** What is asked of a journal: an event is annulled, the case is re-opened, or events made by another case fall with it. */
export type ReturnAsk =
  | {
      readonly kind: 'annul'
      readonly event: number
      readonly restore: { readonly to: string; readonly facts: FactsOf } | null
      readonly terms: readonly RunsAgain[]
    }
  | {
      readonly kind: 'reopen'
      readonly to: string
      readonly facts: FactsOf
      readonly terms: readonly RunsAgain[]
    }
  | {
      readonly kind: 'follow'
      readonly cause: 'annulled' | 'reopened'
      readonly events: readonly number[]
      readonly restore: FactsOf | null
    }

/** What the journal alone says; claims and other cases are the engine's to find. */
export type PlannedReturn = Omit<ReturnFound, 'takes' | 'frees' | 'reached' | 'waiting'>

interface Place {
  readonly spans: readonly EventSpan[]
  /** Whether everything up to now falls, not only single events. */
  readonly whole: boolean
  readonly back: number | null
  readonly to: string
  readonly facts: FactsOf
}

const runningIn = (deadlines: readonly Deadline[]) => deadlines.filter((d) => d.stoppedOn === null)
const isSame = (a: { key: string; instance: string }, b: { key: string; instance: string }) =>
  a.key === b.key && a.instance === b.instance
const changesState = (step: HistoryStep) => step.before.state !== step.after.state

/** The last event before a place that still counts and left the case in a state. */
const lastIn = (counted: readonly HistoryStep[], state: string, before: number) =>
  counted.filter((s) => s.seq < before && s.after.state === state).at(-1)?.seq ?? null

/** An event is annulled with all that came after it; a state from before it takes what lies between along. */
function annulled(
  counted: readonly HistoryStep[],
  event: number,
  restore: { to: string; facts: FactsOf } | null,
  version: number,
  state: string,
): Place {
  const back = restore ? lastIn(counted, restore.to, event) : null
  const from = back === null ? event : (counted.find((s) => s.seq > back)?.seq ?? event)
  return {
    spans: [{ from, to: version }],
    whole: true,
    back,
    to: back === null ? state : restore!.to,
    facts: restore?.facts ?? 'now',
  }
}

/**
 * An event that another case made falls with what made it. Where it changed the state, all that came after it here rests
 * on it and falls too; where it only wrote something down, what came after does not follow from it. A case that it had
 * opened is void.
 */
function followed(
  counted: readonly HistoryStep[],
  events: readonly number[],
  restore: FactsOf | null,
  version: number,
  state: string,
): Place {
  const mine = counted.filter((s) => events.includes(s.seq))
  const first = mine.find(changesState)
  const alone = mine.filter((s) => !first || s.seq < first.seq).map(({ seq }) => ({ from: seq, to: seq }))
  const stays = { back: null, to: state, facts: 'now' } as const
  if (!first) return { spans: alone, whole: false, ...stays }
  const falls = { spans: [...alone, { from: first.seq, to: version }], whole: true }
  if (first.seq === 1) return { ...falls, ...stays, to: voidState }
  const before = restore && counted.filter((s) => s.seq < first.seq).at(-1)
  return before
    ? { ...falls, back: before.seq, to: before.after.state, facts: restore }
    : { ...falls, ...stays }
}

function placeOf(steps: readonly HistoryStep[], ask: ReturnAsk): Place {
  const counted = counting(steps)
  const { version, state } = steps.at(-1)!.after
  if (ask.kind === 'follow') return followed(counted, ask.events, ask.restore, version, state)
  if (ask.kind === 'annul') return annulled(counted, ask.event, ask.restore, version, state)
  const back = lastIn(counted, ask.to, counted.at(-1)!.seq)
  const from = counted.find((s) => s.seq > (back ?? version))?.seq ?? version
  const to = back === null ? state : ask.to
  return { spans: [{ from, to: version }], whole: true, back, to, facts: ask.facts }
}

/** Deadlines stop with the events that fall; those that ran in the restored state run again for what was left of them. */
function termsOf(
  procedure: Procedure,
  steps: readonly HistoryStep[],
  { spans, whole, back }: Place,
  given: readonly RunsAgain[],
  on: IsoDate,
  calendar: Calendar,
): Pick<PlannedReturn, 'starts' | 'stops'> {
  const begun = steps.filter((s) => covers(spans, s.seq)).flatMap((s) => s.envelope.data.starts)
  const stops = runningIn(steps.at(-1)!.after.deadlines)
    .filter((d) => whole || begun.some((b) => isSame(b, d) && b.from === d.from))
    .map(({ key, instance }) => ({ key, instance }))
  if (back === null) return { stops, starts: [] }
  const cut = steps[spans.at(-1)!.from - 1]!.envelope.occurredOn
  const starts = runningIn(steps[back - 1]!.after.deadlines).map((deadline) => ({
    key: deadline.key,
    instance: deadline.instance,
    due:
      given.find((t) => isSame(t, deadline))?.due ??
      dueAgain(procedure.deadlines[deadline.key]!, deadline, cut, on, calendar),
  }))
  return { stops, starts }
}

/** The events an annulment or a re-opening begins at; undefined where the journal has no such event that counts. */
function firstOf(steps: readonly HistoryStep[], ask: ReturnAsk, { spans }: Place): HistoryStep | undefined {
  if (ask.kind !== 'annul') return steps[(spans[0]?.from ?? 0) - 1]
  const named = steps[ask.event - 1]
  const stands = named && !named.action.exception && !isSetAside(steps.at(-1)!.after.exceptions, named.seq)
  return stands ? named : undefined
}

const makersOf = ({ envelope: { actor, onBehalfOf } }: HistoryStep) =>
  onBehalfOf ? [actor.id, onBehalfOf] : [actor.id]

/** Works out from the journal what an annulment or a re-opening does to the case. */
export function planReturn(
  procedure: Procedure,
  steps: readonly HistoryStep[],
  ask: ReturnAsk,
  on: IsoDate,
  calendar: Calendar,
): PlannedReturn {
  const { whole, ...place } = placeOf(steps, ask)
  const first = firstOf(steps, ask, { whole, ...place })
  const until = ask.kind === 'annul' ? ask.event : steps.length
  const given = ask.kind === 'follow' ? [] : ask.terms
  return {
    kind: ask.kind === 'follow' ? ask.cause : ask.kind === 'annul' ? 'annulled' : 'reopened',
    clause: first ? (first.action.clauses[0] ?? '') : null,
    ...place,
    states: [
      ...new Set(
        counting(steps)
          .filter((s) => s.seq < until)
          .map((s) => s.after.state),
      ),
    ],
    makers: ask.kind === 'annul' && first ? makersOf(first) : [],
    ...termsOf(procedure, steps, { whole, ...place }, given, on, calendar),
  }
}
