import { daysBetween, type IsoDate } from '../../kernel/index.ts'

/** Where a day stands on a line of a hundred from the first day to the last. */
export function placeOf(day: IsoDate, first: IsoDate, last: IsoDate): number {
  const whole = Math.max(1, daysBetween(first, last))
  return (Math.min(Math.max(0, daysBetween(first, day)), whole) * 100) / whole
}

/** A label at a place of a line, whole within the line at either end of it. */
export const labelAt = (place: number) => ({
  insetInlineStart: `${place}%`,
  transform: `translateX(-${place}%)`,
})
