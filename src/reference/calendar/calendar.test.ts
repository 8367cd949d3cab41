import { describe, expect, it } from 'vitest'
import { calendarData, decrees } from './index.ts'

/** Transfers of the yearly decrees, written down apart from the data: [weekend or holiday, day off instead]. */
const transfers: Record<number, [string, string][]> = {
  2020: [
    ['01-04', '05-04'],
    ['01-05', '05-05'],
  ],
  2021: [
    ['01-02', '11-05'],
    ['01-03', '12-31'],
    ['02-20', '02-22'],
  ],
  2022: [
    ['01-01', '05-03'],
    ['01-02', '05-10'],
    ['03-05', '03-07'],
  ],
  2023: [
    ['01-01', '02-24'],
    ['01-08', '05-08'],
  ],
  2024: [
    ['01-06', '05-10'],
    ['01-07', '12-31'],
    ['04-27', '04-29'],
    ['11-02', '04-30'],
    ['12-28', '12-30'],
  ],
  2025: [
    ['01-04', '05-02'],
    ['01-05', '12-31'],
    ['02-23', '05-08'],
    ['03-08', '06-13'],
    ['11-01', '11-03'],
  ],
  2026: [
    ['01-03', '01-09'],
    ['01-04', '12-31'],
  ],
  2027: [
    ['01-02', '11-05'],
    ['01-03', '12-31'],
    ['02-20', '02-22'],
  ],
}
const january = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08']
const holidays = [...january, '02-23', '03-08', '05-01', '05-09', '06-12', '11-04']
const controlTotals: [number, number][] = [
  [2020, 248],
  [2021, 247],
  [2022, 247],
  [2023, 247],
  [2024, 248],
  [2025, 247],
  [2026, 247],
  [2027, 247],
]

const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
function daysOf(year: number): string[] {
  const out: string[] = []
  for (let d = `${year}-01-01`; d <= `${year}-12-31`; d = shift(d, 1)) out.push(d)
  return out
}

/** Days off and working weekends of a year by Labour Code art. 112 and the decree: an independent derivation. */
function derive(year: number): { off: Set<string>; working: Set<string> } {
  const full = (md: string): string => `${year}-${md}`
  const holidayDates = new Set(holidays.map(full))
  const moved = transfers[year] ?? []
  const off = new Set([...holidays, ...moved.map(([, to]) => to)].map(full))
  for (const holiday of holidays) {
    const date = full(holiday)
    if (january.includes(holiday) || !isWeekend(date) || moved.some(([from]) => from === holiday)) continue
    let next = shift(date, 1)
    while (isWeekend(next) || off.has(next)) next = shift(next, 1)
    off.add(next)
  }
  const working = new Set(moved.map(([from]) => full(from)).filter((date) => !holidayDates.has(date)))
  return { off, working }
}

function yearOf(year: number) {
  const data = calendarData.years.find((one) => one.year === year)
  if (!data) throw new Error(`no ${year}`)
  return data
}

describe.each(controlTotals)('calendar of %i', (year, total) => {
  const data = yearOf(year)
  const off = new Set(data.daysOff)
  const works = (date: string): boolean =>
    isWeekend(date) ? data.workingWeekends.includes(date) : !off.has(date)

  it(`has ${total} working days, decreed days counted as working`, () => {
    expect(daysOf(year).filter(works)).toHaveLength(total)
  })
  it('equals the derivation from the law and the decree', () => {
    const own = derive(year)
    expect(data.daysOff).toEqual(daysOf(year).filter((d) => own.off.has(d) && !isWeekend(d)))
    expect(data.workingWeekends).toEqual([...own.working].sort())
  })
  it('shortens the working day before a holiday, and a working Saturday exchanged for such a day', () => {
    const beforeHoliday = (d: string): boolean =>
      holidays.includes(shift(d, 1).slice(5)) && !holidays.includes(d.slice(5))
    const swapped = (d: string): boolean =>
      (transfers[year] ?? []).some(([from, to]) => `${year}-${from}` === d && beforeHoliday(`${year}-${to}`))
    const expected = daysOf(year).filter(
      (d) => works(d) && (beforeHoliday(d) || (isWeekend(d) && swapped(d))),
    )
    expect(data.shortened).toEqual(expected)
  })
  it('keeps dates of the year, sorted, each with a note and in one list of days off only', () => {
    for (const list of [data.daysOff, data.workingWeekends, data.shortened, data.decreed]) {
      expect(list).toEqual([...new Set(list)].sort())
      for (const d of list) {
        expect(d.startsWith(`${year}-`)).toBe(true)
        expect(data.notes[d]).toBeTruthy()
      }
    }
    expect(data.daysOff.some(isWeekend)).toBe(false)
    expect(data.workingWeekends.every(isWeekend)).toBe(true)
    expect(data.decreed.filter((d) => isWeekend(d) || off.has(d))).toEqual([])
  })
})

describe('calendar data as a whole', () => {
  it('covers 2020-2027 without gaps, each with its decree; only 2027 is unconfirmed', () => {
    expect(calendarData.revision).toBe('ru@1')
    expect(calendarData.years.map((one) => one.year)).toEqual(controlTotals.map(([year]) => year))
    expect(calendarData.years.filter((one) => !one.confirmed).map((one) => one.year)).toEqual([2027])
    expect(yearOf(2025).decree.ru).toBe('Постановление Правительства РФ от 04.10.2024 № 1335')
    expect(decrees.filter((one) => one.decreeTextSeen).map((one) => one.year)).toEqual([2023, 2024, 2025])
  })
  it('knows the shortened and the full working Saturdays', () => {
    const all = calendarData.years.flatMap((one) => one.shortened).filter(isWeekend)
    expect(all).toEqual(['2021-02-20', '2022-03-05', '2024-11-02', '2025-11-01', '2027-02-20'])
    expect(yearOf(2024).workingWeekends).toEqual(['2024-04-27', '2024-11-02', '2024-12-28'])
  })
  it('keeps presidential days apart', () => {
    // 2020: 5 days of March-April, 19 of April, 6-8 May, 24 June, 1 July; 2021: 4-7 May, 1-3 November
    expect(yearOf(2020).decreed).toHaveLength(29)
    expect(yearOf(2021).decreed).toEqual([
      '2021-05-04',
      '2021-05-05',
      '2021-05-06',
      '2021-05-07',
      '2021-11-01',
      '2021-11-02',
      '2021-11-03',
    ])
    expect(yearOf(2022).decreed).toEqual([])
  })
})
