import { decide, makeCalendar, readFacts } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { calendarData } from '../src/reference/index.ts'
import { alternate, type Line } from './measure.ts'

const ROWS = 5000
const TIMES = 20
const CODES = ['O.1', 'O.2', 'P1', 'P2.1', 'P2.4', 'P3', 'P4', 'P5'] as const

/** An estimate of 5,000 rows counted anew, as a page does after a change of one sum: read, decided, with all findings. */
export async function estimateBench(): Promise<Line[]> {
  const regulation = programmes.find((r) => r.id === 'subsidy')!
  const rule = regulation.rules.find((r) => r.id === 'subsidy/estimate')!
  const calendar = makeCalendar(calendarData.revision, calendarData.years)
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    code: CODES[i % CODES.length],
    amount: `${1000 + i}.${String(i % 100).padStart(2, '0')}`,
    invoice: i % 8 === 6 ? `счёт ${i}` : null,
    justification: `расчёт ${i}`,
    record: null,
  }))
  let findings = 0
  const [measured] = await alternate([
    {
      name: 'subsidy/estimate',
      count: TIMES,
      run() {
        for (let i = 0; i < TIMES; i++) {
          const changed = rows.with(i, { ...rows[i]!, amount: `${i}.00` })
          const facts = readFacts(rule, { rows: changed, P2: null })
          findings += decide(regulation, rule, facts, { calendar }).findings.length
        }
      },
    },
  ])
  if (findings === 0) throw new Error('nothing was decided')
  const each = measured!.medianMs / TIMES
  return [
    {
      what: `estimate of ${ROWS} rows counted anew, ms`,
      value: each.toFixed(1),
      target: '<= 16',
      met: each <= 16,
    },
  ]
}
