import { spawn } from 'node:child_process'
import type { JobsApiParts } from '../api/jobs/index.ts'

/** Figures of one run are a page or two; more would be something else. */
const MOST = 4 * 1024 * 1024

/**
 * Runs a programme in virtual time in a process of its own: it counts for minutes, and nobody else waits for it. It is given nothing
 * of this installation: no database, no keys.
 */
export const simulatedApart: JobsApiParts['simulate'] = (
  { programme, applications, seed },
  { signal, progress },
) =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [
        ...[process.argv[1]!, 'simulate', programme, '--json'],
        ...['--size', String(applications), `--seed=${seed}`],
      ],
      {
        signal,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, HOME: process.env.HOME, MERA_PROGRESS: 'lines' },
      },
    )
    let out = ''
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.length > MOST) child.kill()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000)
      const at = [...said.matchAll(/(?:^|\n)(\d+)\/\d+\n/g)].at(-1)?.[1]
      if (at !== undefined) progress(Number(at))
    })
    child.on('error', fail)
    child.on('close', () => {
      try {
        done(JSON.parse(out))
      } catch {
        fail(new Error(`the simulation told nothing: ${said}`))
      }
    })
  })
