import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { matches } from '../bin/lib/installed.js'
import { isStale, withLock } from '../bin/lib/lock.js'
import { countVitest } from '../bin/lib/steps.js'
import { checkNode } from '../bin/setup.js'
import { withTree } from './planted.ts'

const run = promisify(execFile)

/** A process id that nobody has: beyond the highest that the system gives. */
const DEAD = 2 ** 22 + 1

describe('the Node that is asked for', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => checkNode(version))
  it.each(['20.18.3', '18.20.0', '19.9.0'])('%s is refused with words', (version) => {
    expect(() => checkNode(version)).toThrow(/needs Node\.js 20\.19 or newer; this is/)
  })
})

describe('the lock of the set-up', () => {
  it('lets one in at a time', () =>
    withTree({}, async (root) => {
      let inside = 0
      const enter = () =>
        withLock(join(root, 'a.lock'), 'testing', async () => {
          inside += 1
          expect(inside).toBe(1)
          await new Promise((done) => setTimeout(done, 20))
          inside -= 1
        })
      await Promise.all([enter(), enter(), enter()])
      expect(existsSync(join(root, 'a.lock'))).toBe(false)
    }))

  it('is taken over from a process that died', () =>
    withTree({ 'a.lock/owner': `${DEAD} ${hostname()} x` }, async (root) => {
      expect(await withLock(join(root, 'a.lock'), 'testing', async () => 'done')).toBe('done')
    }))

  it('is taken over when there was no sign of life for long, and not before', () =>
    withTree({ 'a.lock/owner': '1 another-host x' }, (root) => {
      const path = join(root, 'a.lock')
      expect(isStale(path, '1 another-host x')).toBe(false)
      const minuteAgo = Date.now() / 1000 - 60
      utimesSync(path, minuteAgo, minuteAgo)
      expect(isStale(path, '1 another-host x')).toBe(true)
    }))

  it('is released after a failure', () =>
    withTree({}, async (root) => {
      const failing = withLock(join(root, 'a.lock'), 'testing', () => Promise.reject(new Error('broken')))
      await expect(failing).rejects.toThrow('broken')
      expect(existsSync(join(root, 'a.lock'))).toBe(false)
    }))
})

describe('what is installed', () => {
  const locked = {
    packages: { '': {}, a: { version: '1.0.0', integrity: 'x' }, b: { version: '2.0.0', optional: true } },
  }
  const installed = (a: object) => ({ packages: { a } })

  it('matches with the optional packages of other platforms left out', () => {
    expect(matches(locked, installed({ version: '1.0.0', integrity: 'x' }))).toBe(true)
  })

  it('does not match in another version, with other bytes or missing', () => {
    expect(matches(locked, installed({ version: '1.0.1', integrity: 'x' }))).toBe(false)
    expect(matches(locked, installed({ version: '1.0.0', integrity: 'y' }))).toBe(false)
    expect(matches(locked, { packages: {} })).toBe(false)
  })
})

describe('the count of tests', () => {
  const report = (failed: number, files: object[]) => ({
    numPassedTests: 3,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: files,
  })

  it('is that of the report', () => {
    expect(countVitest(report(0, []), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  })

  it('counts a file that could not be loaded, a run that failed otherwise and a run without a report', () => {
    expect(countVitest(report(0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
    expect(countVitest(report(0, []), 1).failed).toBe(1)
    expect(countVitest(null, 1).failed).toBe(1)
  })
})

/** A clone in small: our launcher, the installed packages, and a command line of one file. */
const withClone = (look: (root: string, mera: (...args: string[]) => Promise<Said>) => Promise<void>) =>
  withTree({ 'src/cli/main.ts': COMMAND, 'src/cli/data.txt': 'beside the source' }, async (root) => {
    for (const path of ['bin', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      cpSync(path, join(root, path), { recursive: true })
    }
    mkdirSync(join(root, 'node_modules'))
    symlinkSync(join(process.cwd(), 'node_modules', 'esbuild'), join(root, 'node_modules', 'esbuild'))
    cpSync('node_modules/.package-lock.json', join(root, 'node_modules/.package-lock.json'))
    const mera = (...args: string[]) =>
      run(process.execPath, [join(root, 'bin/mera.js'), ...args]).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
      )
    await look(root, mera)
  })

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const COMMAND = `import { readFileSync } from 'node:fs'
export const main = async (args: string[]): Promise<number> => {
  console.log(readFileSync(new URL('./data.txt', import.meta.url), 'utf8'))
  return args.length
}
`

describe('the launcher in a fresh clone', () => {
  it('builds once, says so on standard error only, and hands on arguments and exit code', () =>
    withClone(async (_, mera) => {
      expect(await mera()).toEqual({ code: 0, stdout: 'beside the source\n', stderr: 'mera: building …\n' })
      expect(await mera('a', 'b')).toEqual({ code: 2, stdout: 'beside the source\n', stderr: '' })
    }))

  it('builds again when a source changed, and tells a fault in it', () =>
    withClone(async (root, mera) => {
      await mera()
      const path = join(root, 'src/cli/main.ts')
      writeFileSync(path, readFileSync(path, 'utf8').replace('console.log(', "console.log('new', "))
      expect((await mera()).stdout).toBe('new beside the source\n')
      writeFileSync(path, 'const = 1')
      const { code, stderr, stdout } = await mera()
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('src/cli/main.ts:1:6')
    }))

  it('survives being started many times at once', () =>
    withClone(async (_, mera) => {
      const said = await Promise.all(Array.from({ length: 6 }, () => mera()))
      expect(said.map(({ stdout }) => stdout)).toEqual(Array(6).fill('beside the source\n'))
      expect(said.filter(({ stderr }) => stderr.includes('building …\n')).length).toBeGreaterThan(0)
    }))
})
