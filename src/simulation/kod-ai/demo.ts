import { addDays, type Calendar, earlierOf, type IsoDate, type Regulation } from '../../kernel/index.ts'
import { makeWorld, type World, type WorldOptions } from '../world.ts'
import { runRound } from './round.ts'
import { makeStories } from './stories.ts'

export interface DemoOptions {
  readonly today: IsoDate
  readonly regulations: readonly Regulation[]
  readonly calendar: Calendar
  /** What the world stands on; in memory where nothing is said. */
  readonly ports?: WorldOptions['ports']
  /** The latest instant anything may happen at; the morning of `today` where nothing is said. */
  readonly until?: string
  /** Told now and then of the day that is reached. */
  readonly progress?: (day: IsoDate) => void
}

/** Days from an announcement to the end of intake. */
const INTAKE = 35
const MONTH = 30 * 86_400_000
const FIRST = '2024-04-22'

/** The rounds of the demonstration: one long over, one whose grants are under way, one that agrees with its winners, one before its council, one before its jury, one that lacks experts today, one in its formal check, one open today. */
const roundsOn = (today: IsoDate) => [
  { name: 'VII', announced: FIRST, applications: 110 },
  { name: 'VII-7', announced: addDays(today, -318), applications: 40 },
  {
    name: 'VII-6',
    announced: addDays(today, -128),
    applications: 16,
    waits: 'winners' as const,
    publishes: addDays(today, -4),
  },
  { name: 'VII-5', announced: addDays(today, -100), applications: 20, waits: 'council' as const },
  { name: 'VII-1', announced: addDays(today, -97), applications: 30, waits: 'jury' as const },
  { name: 'VII-2', announced: addDays(today, -72), applications: 90, waits: 'experts' as const },
  { name: 'VII-4', announced: addDays(today, -45), applications: 30 },
  { name: 'VII-3', announced: addDays(today, -26), applications: 60 },
]

/** Beyond the years of the calendar nothing can be computed: there the demonstration stands still on its last autumn. */
const standing = ({ today, calendar }: DemoOptions): IsoDate =>
  earlierOf(today, `${calendar.years.at(-1)}-09-01`)

/**
 * A living programme for the demonstration: eight rounds in one world up to today, the same for the same day. All people
 * and projects in it are invented.
 */
export async function demoProgramme(options: DemoOptions): Promise<World> {
  const { regulations, calendar, ports, until, progress } = options
  const today = standing(options)
  const world = makeWorld({
    regulations,
    calendar,
    seed: 'demonstration',
    start: '2024-04-01T06:00:00.000Z',
    ...(ports ? { ports } : {}),
  })
  for (const { name, announced, applications, ...more } of roundsOn(today)) {
    runRound({
      world,
      name,
      title: 'Код ИИ: открытые библиотеки',
      announced,
      intakeDays: INTAKE,
      stories: makeStories(name, applications, 'demonstration'),
      ...more,
      ended: () => {},
    })
  }
  const end = Math.min(world.morning(today), until ? Date.parse(until) : Number.POSITIVE_INFINITY)
  for (let at = world.now(); at < end; at = Math.min(end, at + MONTH)) {
    await world.run(at)
    progress?.(world.today())
  }
  await world.run(end)
  return world
}
