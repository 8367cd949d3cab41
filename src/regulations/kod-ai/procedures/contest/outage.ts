import {
  addDays,
  daysBetween,
  earlierOf,
  type IsoDate,
  laterOf,
  moscowDate,
} from '../../../../kernel/index.ts'

export interface Outage {
  /** Instants. */
  readonly from: string
  readonly to: string
}

interface Window {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Days of the intake that an outage touched; a day of which it took an hour counts whole, for everybody alike. */
export function lostDays(outage: Outage, { from, to }: Window): number {
  const first = laterOf(moscowDate(outage.from), from)
  const last = earlierOf(moscowDate(outage.to), to)
  return first > last ? 0 : daysBetween(first, last) + 1
}

/** The first last day that gives those days back, from the old last day or, where intake has closed, from today. */
export const leastExtended = (lost: number, closed: IsoDate, on: IsoDate): IsoDate =>
  addDays(on > closed ? addDays(on, -1) : closed, lost)
