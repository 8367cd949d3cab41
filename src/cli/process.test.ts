import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeEmbedded } from '../store/index.ts'

const launcher = fileURLToPath(new URL('../../bin/mera.js', import.meta.url))
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', NODE_OPTIONS: '' }
const facts = JSON.stringify({
  signed: '2024-12-10',
  months: 18,
  extension: 0,
  completed: null,
  allDutiesDone: true,
})

const mera = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [launcher, ...args], { input, env, encoding: 'utf8', maxBuffer: 64_000_000 })

/** Standard error without the words of the set-up, which builds when a source has changed meanwhile. */
const said = (stderr: string) => stderr.replace(/^mera: (?:building|waiting).*\n/gm, '')

/** An installation of its own: that of the clone may be in use. */
const home = mkdtempSync(join(tmpdir(), 'mera-process-'))
afterAll(async () => {
  await removeEmbedded(join(home, 'postgres'))
  rmSync(home, { recursive: true, force: true })
})

// The set-up builds when a source has changed, and says so on standard error once.
beforeAll(() => void mera(['--version']), 120_000)

describe('the built command', () => {
  it('answers on standard output only: exit 0', () => {
    const { status, stdout, stderr } = mera(['rule', 'kod-ai/term'], facts)
    expect([status, said(stderr)]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      value: { ok: true },
      engine: expect.stringMatching(/^mera@\d/),
    })
  })

  it('refuses on standard error only: exit 2', () => {
    const { status, stdout, stderr } = mera(['rule', 'kod-ai/term'], '{"months":')
    expect([status, stdout]).toEqual([2, ''])
    expect(JSON.parse(said(stderr))).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('takes a long batch through pipes in order', () => {
    const count = 5000
    const input = Array.from({ length: count }, (_, i) => (i % 10 === 3 ? '{' : facts)).join('\n')
    const { status, stdout } = mera(['rule', 'kod-ai/term', '--batch'], input)
    const lines = stdout.trimEnd().split('\n')
    expect([status, lines.length]).toEqual([0, count])
    expect(lines.every((line, i) => line.startsWith('{"problem"') === (i % 10 === 3))).toBe(true)
  })

  it('counts the tests of its own sources', () => {
    const trace: { clause: string; tests: number }[] = JSON.parse(mera(['trace', '--json']).stdout)
    expect(trace.find(({ clause }) => clause === 'kod-ai:2.3/1')?.tests).toBeGreaterThan(0)
  })

  it('ends without a word when its reader goes away', async () => {
    const child = spawn(process.execPath, [launcher, 'trace', '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect([code, said(err)]).toEqual([0, ''])
  })

  it('serves, tells its address, and stops on SIGTERM: exit 0', async () => {
    const child = spawn(process.execPath, [launcher, 'serve', '--port', '0'], {
      env: { ...env, MERA_HOME: home },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise((done) => child.on('close', done))
    const address = await new Promise<string>((done) => {
      child.stdout.on('data', (chunk) => {
        const found = /http:\/\/\S+/.exec(String(chunk))?.[0]
        if (found) done(found)
      })
    })
    const answer = await fetch(`${address}api/v1/rules/kod-ai/term`, {
      method: 'POST',
      body: facts,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(200)
    await answer.text()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
