import { addDays } from '../../kernel/index.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'

const HOUR = 3_600_000

/** Working days after a day, through another one. */
export function workingDays(world: World, after: string, through: string): string[] {
  const days: string[] = []
  for (let day = addDays(after, 1); day <= through; day = addDays(day, 1))
    if (world.calendar.isWorkingDay(day)) days.push(day)
  return days
}

/** The last working day within so many days, or the first one later where holidays fill them. */
export function lastWorkingDay(world: World, after: string, within: number): string {
  return (
    workingDays(world, after, addDays(after, within)).at(-1) ??
    world.calendar.sameOrNextWorkingDay(addDays(after, within))
  )
}

/** An instant of a day by its hour in Moscow. */
export const atHour = (world: World, day: string, hour: number): number =>
  world.morning(day) + Math.round((hour - 9) * HOUR)

/** Some instant between two hours of a day. */
export const during = (world: World, day: string, from: number, to: number, source: Random): number =>
  atHour(world, day, from) + source.below(Math.round((to - from) * HOUR))

/** Some working hour so many working days from now, but not after the last instant. */
export function inWorkingDays(world: World, days: number, source: Random, latest: number): number {
  const day = days === 0 ? world.today() : world.calendar.addWorkingDays(world.today(), days)
  const later = days === 0 ? world.now() + source.below(2 * HOUR) : during(world, day, 9, 18, source)
  return Math.min(later, latest)
}

/** Spreads work over the hours of some days, evenly, in the order of the items. */
export function spread<T>(
  world: World,
  items: readonly T[],
  days: readonly string[],
  work: (item: T) => Promise<void> | void,
): void {
  const share = Math.ceil(items.length / days.length)
  for (const [i, item] of items.entries()) {
    const day = days[Math.floor(i / share)]!
    const place = (i % share) / share
    world.at(atHour(world, day, 9.5) + Math.floor(place * 7.5 * HOUR), () => work(item))
  }
}
