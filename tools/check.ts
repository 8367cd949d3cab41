import { noFloat } from './no-float.ts'
import { paths } from './paths.ts'
import { type Check, printReport } from './report.ts'
import { size } from './size.ts'

const CHECKS: Record<string, Check> = { 'no-float': noFloat, size, paths }

/** Runs the named checks of our own over the tree in the current folder; returns the exit code. */
export function main(names: string[]): number {
  const codes = names.map((name) => {
    const check = CHECKS[name]
    if (!check) throw new Error(`no such check: ${name}; there are ${Object.keys(CHECKS).join(', ')}`)
    return printReport(name, check(process.cwd()))
  })
  return Math.max(0, ...codes)
}
