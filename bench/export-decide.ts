import { readFileSync } from 'node:fs'
import { decide, makeCalendar, readFacts } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { calendarData } from '../src/reference/index.ts'
import { alternate, type Line } from './measure.ts'

const COUNT = 50_000

interface Case {
  readonly input: unknown
  readonly expected: Readonly<Record<string, unknown>>
}

/** Decisions on deals with all their findings: the worked cases over and over, so that every outcome is met. */
export async function exportDecideBench(): Promise<Line[]> {
  const regulation = programmes.find((r) => r.id === 'export')!
  const rule = regulation.rules.find((r) => r.id === 'export/decide')!
  const calendar = makeCalendar(calendarData.revision, calendarData.years)
  const cases = JSON.parse(
    readFileSync('src/regulations/export/cases/export.decide.json', 'utf8'),
  ) as readonly Case[]
  const facts = cases
    .filter(({ expected }) => !('error' in expected))
    .map(({ input }) => readFacts(rule, input))
  let findings = 0
  const [measured] = await alternate([
    {
      name: 'export/decide',
      count: COUNT,
      run() {
        for (let i = 0; i < COUNT; i++)
          findings += decide(regulation, rule, facts[i % facts.length], { calendar }).findings.length
      },
    },
  ])
  if (findings === 0) throw new Error('nothing was decided')
  return [
    {
      what: 'export decision with all findings, a second of one core',
      value: String(measured!.perCpuSecond),
      target: '>= 200000',
      met: measured!.perCpuSecond >= 200_000,
    },
  ]
}
