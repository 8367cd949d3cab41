import { type Calendar, earlierOf, type IsoDate, type Regulation } from '../kernel/index.ts'
import { playAssociation } from './association/index.ts'
import { playExport } from './export/index.ts'
import { playRounds } from './kod-ai/index.ts'
import { playSco } from './sco/index.ts'
import { playSubsidy } from './subsidy/index.ts'
import { makeWorld, type World, type WorldOptions } from './world.ts'

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

const MONTH = 30 * 86_400_000
const DAY = 86_400_000
const START = '2024-04-01T06:00:00.000Z'

/** Beyond the years of the calendar nothing can be computed: there the demonstration stands still on its last autumn. */
const standing = ({ today, calendar }: DemoOptions): IsoDate =>
  earlierOf(today, `${calendar.years.at(-1)}-09-01`)

/** What of the other programmes the demonstration shows after so many days: each with cases that are over, and with some under way. */
function playOthers(world: World, days: number): void {
  playSubsidy(world, { years: 3, from: Number(START.slice(0, 4)) })
  playAssociation(world, { parties: 24, halfYears: Math.max(1, Math.ceil(days / 182)) })
  playSco(world, { projects: 30, days })
  playExport(world, { deals: 90, days })
}

/**
 * Living programmes for the demonstration: eight rounds of the contest and the four other programmes in one world up to today,
 * the same for the same day. All people, organisations and projects in it are invented.
 */
export async function demoProgramme(options: DemoOptions): Promise<World> {
  const { regulations, calendar, ports, until, progress } = options
  const today = standing(options)
  const world = makeWorld({
    regulations,
    calendar,
    seed: 'demonstration',
    start: START,
    ...(ports ? { ports } : {}),
  })
  playRounds(world, today)
  playOthers(world, Math.floor((Date.parse(today) - Date.parse(START)) / DAY))
  const end = Math.min(world.morning(today), until ? Date.parse(until) : Number.POSITIVE_INFINITY)
  for (let at = world.now(); at < end; at = Math.min(end, at + MONTH)) {
    await world.run(at)
    progress?.(world.today())
  }
  await world.run(end)
  return world
}
