import type { Text } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'

export type Overview = Awaited<ReturnType<Queries['overview']>>
export type Kind = Overview['kinds'][number]

/** A sum for the length of a bar alone: in millions, where no kopeck is seen. */
export const lengthOf = (sum: string): number => Number(sum.replace(/\.\d+$/, '')) / 1e6

export interface Side {
  readonly side: string
  readonly title: Text
  readonly running: number
  readonly overdue: number
  readonly met: number
  readonly late: number
}

/** Deadlines by the side whose duty they are, the most overdue first. */
export function sidesOf(deadlines: Overview['deadlines']): readonly Side[] {
  const sides = new Map<string, Side>()
  for (const { side, sideTitle: title, running, overdue, met, late } of deadlines) {
    const own = sides.get(side) ?? { side, title, running: 0, overdue: 0, met: 0, late: 0 }
    sides.set(side, {
      ...own,
      running: own.running + running,
      overdue: own.overdue + overdue,
      met: own.met + met,
      late: own.late + late,
    })
  }
  return [...sides.values()].sort((a, b) => b.overdue - a.overdue || b.running - a.running)
}

/** States in which something is or through which something came. */
export const reachedIn = ({ states }: Kind) => states.filter(({ now, passed }) => now > 0 || passed > 0)

/** The share that ended in term, in whole percents; null where nothing has ended. */
export const shareOf = ({ met, late }: Pick<Side, 'met' | 'late'>): number | null =>
  met + late === 0 ? null : Math.round((100 * met) / (met + late))
