import type { ImportReport } from '../../../imports/index.ts'
import type { LongJob, Run } from './parts.ts'
import type { JobView } from './schemas.ts'

/** So many rows are told one by one; the whole report is the command line's. */
const ROWS = 500

export function briefOf({ id, about, askedAt, state, progress, by }: LongJob, person: string) {
  return { id, about, mine: by === person, askedAt, state, progress }
}

const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const runOf = ({ seed, figures: { violations, ...figures } }: Run) => ({
  seed,
  violations: [...violations],
  figures: Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, plain(value)])),
})

const reportOf = ({ accepted, repeated, refused, left, money, rows }: ImportReport) => ({
  accepted,
  repeated,
  refused,
  left,
  money,
  remarks: rows
    .flatMap(({ sheet, row, number, outcome, reasons, findings }) =>
      reasons.length + findings.length === 0
        ? []
        : [{ sheet, row, number, refused: outcome === 'refused', items: [...reasons, ...findings] }],
    )
    .slice(0, ROWS),
})

/** A job with what came of it. */
export function viewOf(job: LongJob, person: string): unknown {
  const { result, problem } = job
  const view: Omit<JobView, keyof ReturnType<typeof briefOf> | 'report' | 'problem'> = {
    runs: result && 'runs' in result ? result.runs.map(runOf) : null,
  }
  return {
    ...briefOf(job, person),
    ...view,
    report: result && 'report' in result ? reportOf(result.report) : null,
    problem: problem && { code: problem.code, title: problem.title, items: problem.items },
  }
}
