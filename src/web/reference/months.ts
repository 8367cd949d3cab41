/** What differs from an ordinary week in a year. */
interface Year {
  readonly year: number
  readonly daysOff: readonly string[]
  readonly workingWeekends: readonly string[]
  readonly shortened: readonly string[]
  readonly decreed: readonly string[]
}

export interface Month {
  readonly month: number
  readonly working: number
  readonly off: readonly string[]
  readonly moved: readonly string[]
  readonly shortened: readonly string[]
  readonly decreed: readonly string[]
}

/** A year of the production calendar, month by month. */
export function monthsOf(data: Year): readonly Month[] {
  return Array.from({ length: 12 }, (_, i) => {
    const begin = `${data.year}-${String(i + 1).padStart(2, '0')}-`
    const own = (days: readonly string[]) => days.filter((day) => day.startsWith(begin))
    const [off, moved] = [own(data.daysOff), own(data.workingWeekends)]
    const length = new Date(Date.UTC(data.year, i + 1, 0)).getUTCDate()
    const weekdays = Array.from({ length }, (__, n) => new Date(Date.UTC(data.year, i, n + 1)).getUTCDay())
    const working = weekdays.filter((day) => day !== 0 && day !== 6).length - off.length + moved.length
    return { month: i + 1, working, off, moved, shortened: own(data.shortened), decreed: own(data.decreed) }
  })
}
