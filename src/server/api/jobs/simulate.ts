import type { Working } from '../../../jobs/index.ts'
import type { JobsApiParts, Progress, Result, Run } from './parts.ts'
import type { SimulationAsked } from './schemas.ts'

/** Runs one after the other, each under a seed of its own that tells it again. */
export const simulateJob =
  ({ simulate }: JobsApiParts, { programme, applications, runs, seed }: SimulationAsked) =>
  async ({ signal, progress, sofar }: Working<Progress, Result>): Promise<Result> => {
    const ended: Run[] = []
    const of = runs * applications
    progress({ done: 0, of })
    while (ended.length < runs) {
      signal.throwIfAborted()
      const before = ended.length * applications
      const own = ended.length === 0 ? seed : `${seed}-${ended.length + 1}`
      const figures = await simulate(
        { programme, applications, seed: own },
        { signal, progress: (done) => progress({ done: before + Math.min(done, applications), of }) },
      )
      ended.push({ seed: own, figures })
      sofar({ runs: [...ended] })
      progress({ done: ended.length * applications, of })
    }
    return { runs: ended }
  }
