import { type Played, playProgramme } from '../programme.ts'
import { scoChecks } from './invariants.ts'
import { playSco } from './play.ts'

export interface SimulateScoOptions {
  readonly projects: number
  readonly seed: string
  /** Told how many projects went as far as they go. */
  readonly progress: (done: number) => void
}

/** Runs the programme over three years in virtual time and looks at every step. */
export const simulateSco = ({ projects, seed, progress }: SimulateScoOptions): Promise<Played> =>
  playProgramme({
    seed: `sco/${seed}`,
    start: '2024-01-15T06:00:00.000Z',
    until: '2026-12-01T00:00:00+03:00',
    play: (world) => playSco(world, { projects, days: 700, ended: progress }),
    checks: scoChecks(),
  })
