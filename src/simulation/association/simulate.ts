import { type Played, playProgramme } from '../programme.ts'
import { associationChecks } from './invariants.ts'
import { playAssociation } from './play.ts'

export interface SimulateAssociationOptions {
  readonly parties: number
  readonly halfYears: number
  readonly seed: string
  /** Told how many Parties the ledger has. */
  readonly progress: (done: number) => void
}

const START = '2021-02-15T06:00:00.000Z'
const DAY = 86_400_000

/** Runs an association over so many half-years in virtual time and looks at every step. */
export const simulateAssociation = ({
  parties,
  halfYears,
  seed,
  progress,
}: SimulateAssociationOptions): Promise<Played> =>
  playProgramme({
    seed: `association/${seed}`,
    start: START,
    until: new Date(Date.parse(START) + (halfYears * 182 + 60) * DAY).toISOString(),
    play: (world) => playAssociation(world, { parties, halfYears, joined: progress }),
    checks: associationChecks(),
  })
