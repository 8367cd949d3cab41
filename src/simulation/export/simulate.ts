import { type Played, playProgramme } from '../programme.ts'
import { exportChecks } from './invariants.ts'
import { playExport } from './play.ts'

export interface SimulateExportOptions {
  readonly deals: number
  readonly seed: string
  /** Told how many deals are over. */
  readonly progress: (done: number) => void
}

/** Runs a company's deals over two years in virtual time and looks at every step. */
export const simulateExport = ({ deals, seed, progress }: SimulateExportOptions): Promise<Played> =>
  playProgramme({
    seed: `export/${seed}`,
    start: '2024-03-01T06:00:00.000Z',
    until: '2026-09-01T00:00:00+03:00',
    play: (world) => playExport(world, { deals, days: 600, ended: progress }),
    checks: exportChecks(),
  })
