import { addDays, type IsoDate } from './date.ts'

/** The days on which something is in force, both inclusive; `to` null: until further notice. */
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate | null
}

export const inSpan = (span: Span, date: IsoDate): boolean =>
  span.from <= date && (span.to === null || date <= span.to)

/** Days on which nothing or two things are in force between the first and the last day of all spans. */
export interface SpanFault {
  readonly kind: 'gap' | 'overlap'
  readonly from: IsoDate
  readonly to: IsoDate | null
}

const later = (a: IsoDate | null, b: IsoDate | null) => (a === null || b === null ? null : a < b ? b : a)
const earlier = (a: IsoDate | null, b: IsoDate | null) => (a === null ? b : b === null ? a : a < b ? a : b)

/** Gaps and overlaps of spans, each with its first and last day. The order of the spans does not matter. */
export function spanFaults(spans: readonly Span[]): SpanFault[] {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const faults: SpanFault[] = []
  let end: IsoDate | null = sorted[0]?.to ?? null
  for (const next of sorted.slice(1)) {
    if (end === null || next.from <= end) {
      faults.push({ kind: 'overlap', from: next.from, to: earlier(end, next.to) })
    } else if (addDays(end, 1) < next.from) {
      faults.push({ kind: 'gap', from: addDays(end, 1), to: addDays(next.from, -1) })
    }
    end = later(end, next.to)
  }
  return faults
}
