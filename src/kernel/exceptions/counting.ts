import type { Json } from '../canonical.ts'
import type { CaseFile } from '../case-file.ts'
import type { EventEnvelope } from '../event.ts'
import type { Action } from '../procedure.ts'
import type { EventSpan, ExceptionFound, LawfulException } from './types.ts'

/** One event of a journal with the case before and after it, as corrections and annulments leave them. */
export interface HistoryStep {
  readonly seq: number
  readonly recordedAt: string
  readonly action: Action
  /** With the input as it was corrected. */
  readonly envelope: EventEnvelope
  /** The input in the words of the action of today. */
  readonly input: Json
  readonly before: CaseFile
  readonly after: CaseFile
}

/** What the engine found when an exception was made. */
export const foundIn = (envelope: EventEnvelope): ExceptionFound =>
  envelope.needs.journal!.value as unknown as ExceptionFound

/** Whether an event lies in one of the spans. */
export const covers = (spans: readonly EventSpan[], seq: number) =>
  spans.some((s) => s.from <= seq && seq <= s.to)

/** Whether an event was annulled or set aside by a re-opening. */
export const isSetAside = (exceptions: readonly LawfulException[] | undefined, seq: number): boolean =>
  (exceptions ?? []).some((e) => e.kind !== 'corrected' && covers(e.spans, seq))

/** The exceptions that touch an event. */
export const exceptionsOf = (file: CaseFile, seq: number): readonly LawfulException[] =>
  (file.exceptions ?? []).filter((e) => covers(e.spans, seq))

/** The events that still count, in order. */
export function counting(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  const exceptions = steps.at(-1)?.after.exceptions
  return exceptions ? steps.filter((s) => !isSetAside(exceptions, s.seq)) : steps
}
