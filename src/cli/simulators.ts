/** What a whole programme in virtual time ended with: counts, sums as decimal strings, and what went against the rules. */
export interface Simulated {
  readonly violations: readonly string[]
  readonly [figure: string]: unknown
}

/** Runs a programme in virtual time; the same seed gives the same figures. */
export type Simulate = (options: {
  readonly applications: number
  readonly seed: string
  /** Told how many applications have come to their end. */
  readonly progress: (done: number) => void
}) => Promise<Simulated>

/** The programmes that can be simulated, loaded only when one is. */
export const simulators: Readonly<Record<string, () => Promise<Simulate>>> = {
  'kod-ai': async () => (await import('../simulation/index.ts')).simulateKodAi,
}
