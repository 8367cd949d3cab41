import { spawnSync } from 'node:child_process'
import type { Line } from './measure.ts'

/** The whole contest with ten thousand applications, in a process of its own. */
export async function simulateBench(): Promise<Line[]> {
  const run = spawnSync(
    process.execPath,
    ['bin/mera.js', 'simulate', 'kod-ai', '--applications', '10000', '--seed', 'bench', '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  const told = JSON.parse(run.stdout) as {
    elapsedMs: number
    peakRssMb: number
    events: number
    violations: unknown[]
  }
  const perApplication = told.events / 10_000
  return [
    {
      what: 'simulate --applications 10000',
      value: `${(told.elapsedMs / 1000).toFixed(1)} s`,
      target: '< 60 s',
      met: told.elapsedMs < 60_000,
    },
    { what: 'its memory', value: `${told.peakRssMb} MB`, target: '< 1536 MB', met: told.peakRssMb < 1536 },
    {
      what: 'its events an application',
      value: perApplication.toFixed(1),
      target: '>= 40',
      met: perApplication >= 40,
    },
    {
      what: 'its violations',
      value: String(told.violations.length),
      target: '0',
      met: told.violations.length === 0,
    },
  ]
}
