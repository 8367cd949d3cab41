const FIRST = 60_000
const LONGEST = 6 * 3_600_000

/** An instant so many milliseconds after another. */
export const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

/** How long to wait after so many tries: one minute, two, four, … at most six hours. */
export const pause = (attempts: number): number => Math.min(FIRST * 2 ** Math.max(0, attempts - 1), LONGEST)
