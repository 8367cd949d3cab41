/** What a check of the tree found: each problem is one line `path:line what`; notes are told but harmless. */
export interface Report {
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/** A check looks at the tree that lies in `root` (an absolute path). */
export type Check = (root: string) => Report

/** Prints a report; the exit code is 1 when there are problems. */
export function printReport(name: string, { problems, notes }: Report): number {
  for (const note of notes) console.log(`note: ${note}`)
  for (const problem of problems) console.log(problem)
  console.log(problems.length === 0 ? `${name}: nothing found` : `${name}: ${problems.length} found`)
  return problems.length === 0 ? 0 : 1
}
