import { Problem } from '../../kernel/index.ts'
import type { Options, Run } from '../commands.ts'
import { progress } from '../progress.ts'
import { optionOf, type Simulated, type Simulator, simulators } from '../simulators.ts'
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
  async (session, [programme = ''], { seed, json, ...given }) => {
    const found = Object.hasOwn(known, programme) ? known[programme] : undefined
    if (!found) throw noSimulation(programme, Object.keys(known))
    const say = words[session.language]
    const sizes = sizesOf(programme, found, given)
    const simulate = await found.load()
    const bar = progress(session, say.bar, Object.values(sizes)[0]!)
    const started = performance.now()
    const figures = await simulate(sizes, { seed: String(seed), progress: bar.at })
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

/** The sizes of a run as they were asked for. @throws Problem NO_SUCH_SIZE for one of another programme */
function sizesOf(
  programme: string,
  { sizes }: Simulator,
  { size, ...given }: Options,
): Readonly<Record<string, number>> {
  const strange = Object.keys(given).filter(
    (name) => given[name] !== undefined && !Object.hasOwn(sizes, name),
  )
  if (strange.length > 0) throw noSize(programme, strange[0]!, Object.keys(sizes))
  return Object.fromEntries(
    Object.entries(sizes).map(([name, { preset }], place) => [
      name,
      Number(given[name] ?? (place === 0 ? size : undefined) ?? preset),
    ]),
  )
}

function noSize(programme: string, size: string, known: readonly string[]): Problem {
  const option = `--${optionOf(size)}`
  const list = known.map((name) => `--${optionOf(name)}`).join(', ')
  const title = {
    ru: `У программы «${programme}» нет размера ${option}`,
    en: `The programme "${programme}" has no size ${option}`,
  }
  return new Problem('NO_SUCH_SIZE', 'content', title, [
    { path: option, message: title, remedy: { ru: `Есть: ${list}`, en: `It has: ${list}` } },
  ])
}

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
