import { type Played, playProgramme } from '../programme.ts'
import { subsidyChecks } from './invariants.ts'
import { playSubsidy } from './play.ts'

export interface SimulateSubsidyOptions {
  readonly years: number
  readonly seed: string
  /** Told how many years are over. */
  readonly progress: (done: number) => void
}

const FROM = 2021

/** Runs a subsidy of so many years in virtual time, from the package to the closed agreement, and looks at every step. */
export const simulateSubsidy = ({ years, seed, progress }: SimulateSubsidyOptions): Promise<Played> =>
  playProgramme({
    seed: `subsidy/${seed}`,
    start: `${FROM}-03-01T06:00:00.000Z`,
    until: `${FROM + years}-08-31T00:00:00+03:00`,
    play: (world) => playSubsidy(world, { years, from: FROM, ended: progress }),
    checks: subsidyChecks(),
  })
