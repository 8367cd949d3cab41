import { Problem } from '../../kernel/index.ts'
import type { Run } from '../commands.ts'
import { progress } from '../progress.ts'
import { type Simulated, simulators } from '../simulators.ts'
import { table } from '../table.ts'

const words = {
  ru: {
    bar: 'Идёт программа',
    what: 'показатель',
    value: 'значение',
    times: 'раз',
    none: 'Нарушений нет.',
    found: 'Нарушения:',
  },
  en: {
    bar: 'The programme runs',
    what: 'figure',
    value: 'value',
    times: 'times',
    none: 'No violations.',
    found: 'Violations:',
  },
}

/** `mera simulate <programme>`, over the programmes that can be simulated; exit 1 where an invariant was violated. */
export const simulateOver =
  (known: typeof simulators): Run =>
  async (session, [programme = ''], { applications, seed, json }) => {
    const load = Object.hasOwn(known, programme) ? known[programme] : undefined
    if (!load) throw noSimulation(programme, Object.keys(known))
    const say = words[session.language]
    const count = Number(applications)
    const simulate = await load()
    const bar = progress(session, say.bar, count)
    const started = performance.now()
    const figures = await simulate({ applications: count, seed: String(seed), progress: bar.at })
    bar.end()
    const told: Simulated = {
      ...figures,
      elapsedMs: Math.round(performance.now() - started),
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }
    await session.out(json ? `${JSON.stringify(told)}\n` : report(told, say, session.width))
    return told.violations.length === 0 ? 0 : 1
  }

export const run = simulateOver(simulators)

function report({ violations, ...figures }: Simulated, say: (typeof words)['ru'], width: number): string {
  const all = Object.entries(figures)
  const rows = all.flatMap(([key, value]) => (isCounts(value) ? [] : [[key, String(value)]]))
  const sheets = [table([{ head: say.what }, { head: say.value, right: true }], rows, width)]
  for (const [key, value] of all) {
    if (!isCounts(value)) continue
    const counted = Object.entries(value).sort(([, a], [, b]) => b - a)
    const lines = counted.map(([code, times]) => [code, String(times)])
    sheets.push(table([{ head: key }, { head: say.times, right: true }], lines, width))
  }
  return `${sheets.join('\n')}\n${violations.length === 0 ? say.none : [say.found, ...violations].join('\n  ')}\n`
}

const isCounts = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null

function noSimulation(programme: string, known: readonly string[]): Problem {
  const title = {
    ru: `Программу «${programme}» просчитать в виртуальном времени нельзя`,
    en: `The programme "${programme}" cannot be run in virtual time`,
  }
  const list = known.join(', ') || '–'
  return new Problem('UNKNOWN_REGULATION', 'unknown', title, [
    { path: 'programme', message: title, remedy: { ru: `Можно: ${list}`, en: `Possible: ${list}` } },
  ])
}
