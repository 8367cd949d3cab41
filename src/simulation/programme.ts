import { moscowDate } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { eventChecks, type Seen, seen } from './event-checks.ts'
import { journalFaults } from './journal-checks.ts'
import { makeWorld, tenant, type World } from './world.ts'

/** What a run ended with. */
export interface Played {
  readonly events: number
  readonly cases: number
  /** How many cases of each kind stand in each state: `export-deal closed`. */
  readonly states: Readonly<Record<string, number>>
  /** Refusals that people ran into, by code. */
  readonly refusals: Readonly<Record<string, number>>
  readonly violations: readonly string[]
}

interface Playing {
  /** Tells this run's chance from others'. */
  readonly seed: string
  /** The first and the last instant. */
  readonly start: string
  readonly until: string
  /** Puts people and what they do on the agenda. */
  readonly play: (world: World) => void | Promise<void>
  /** What the clauses of the programme say must hold after each event; in words where it does not. */
  readonly checks: readonly ((step: Seen) => string | null)[]
  /** The same of the whole world when all is over. */
  readonly atEnd?: (world: World) => Promise<readonly string[]>
}

/** A run that has gone wrong everywhere need not tell more. */
const MOST = 200
const sorted = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Plays a programme in virtual time and looks at every event, and at all that was written. The same seed gives the same figures. */
export async function playProgramme(playing: Playing): Promise<Played> {
  const { seed, start, until, play, checks, atEnd } = playing
  const violations: string[] = []
  const ofEvent = eventChecks(programmes)
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed,
    start,
    watch(happened) {
      const step = seen(happened)
      const { after, event } = step
      for (const fault of [...ofEvent(step), ...checks.map((check) => check(step))])
        if (fault !== null && violations.length < MOST)
          violations.push(`${after.id}#${event.seq} on ${moscowDate(event.recordedAt)}: ${fault}`)
    },
  })
  await play(world)
  await world.run(Date.parse(until))
  violations.push(...world.violations, ...((await atEnd?.(world)) ?? []))
  violations.push(...(await journalFaults(world, programmes)))
  const states = new Map<string, number>()
  const ids = await world.store.cases(tenant)
  for (const id of ids) {
    const { procedure, state } = (await world.store.load(tenant, id))!
    const key = `${procedure} ${state}`
    states.set(key, (states.get(key) ?? 0) + 1)
  }
  return {
    events: world.written(),
    cases: ids.length,
    states: sorted(states),
    refusals: sorted(world.refused),
    violations,
  }
}
