import { programmes } from '../../programmes.ts'
import { productionCalendar } from '../../rules/index.ts'
import { makeWorld } from '../world.ts'
import { endingFaults } from './ending.ts'
import { type Figures, figuresOf } from './figures.ts'
import { makeInvariants } from './invariants.ts'
import { runRound } from './round.ts'
import { makeStories } from './stories.ts'

export interface SimulateOptions {
  readonly applications: number
  readonly seed: string
  /** Told how many applications have come to their end. */
  readonly progress: (done: number) => void
}

export type Simulated = Figures & {
  /** Refusals that people ran into, by code. */
  readonly refusals: Readonly<Record<string, number>>
  readonly violations: readonly string[]
}

/** The day on which the seventh round was announced. */
const ANNOUNCED = '2024-04-22'
/** By then every grant of 25 months is closed; the production calendar ends with this year. */
const HORIZON = '2027-12-01T00:00:00+03:00'

/**
 * Runs one round of the contest with so many applications in virtual time, from the announcement until the last grant is
 * closed, and looks at every step. The same seed gives the same figures.
 */
export async function simulateKodAi({ applications, seed, progress }: SimulateOptions): Promise<Simulated> {
  const invariants = makeInvariants(programmes)
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: `kod-ai/${seed}`,
    start: '2024-04-01T06:00:00.000Z',
    watch: invariants.watch,
  })
  const ended = new Set<string>()
  runRound({
    world,
    name: 'VII',
    title: 'Код ИИ (очередь VII)',
    announced: ANNOUNCED,
    intakeDays: 35,
    stories: makeStories('VII', applications, seed),
    filed: (story, application) => invariants.stories.set(application, story),
    ended: ({ id }) => {
      ended.add(id)
      progress(ended.size)
    },
  })
  await world.run(Date.parse(HORIZON))
  const faults = await endingFaults(world, programmes)
  if (ended.size !== applications) faults.push(`${applications - ended.size} stories have no end`)
  return {
    ...(await figuresOf(world, applications)),
    refusals: Object.fromEntries([...world.refused].sort(([a], [b]) => (a < b ? -1 : 1))),
    violations: [...invariants.violations, ...world.violations, ...faults],
  }
}
