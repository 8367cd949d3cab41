export interface Period {
  readonly from: string
  readonly to: string
}

/** Periods that reports are asked for, as of a day. */
export function periodsOn(today: string): Readonly<Record<'year' | 'quarter' | 'before' | 'all', Period>> {
  const year = Number(today.slice(0, 4))
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1
  return {
    year: { from: `${year}-01-01`, to: today },
    quarter: { from: `${year}-${String(first).padStart(2, '0')}-01`, to: today },
    before: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    all: { from: '2021-01-01', to: today },
  }
}
