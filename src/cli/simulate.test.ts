import { describe, expect, it } from 'vitest'
import { simulateOver } from './commands/simulate.ts'
import type { Session } from './io.ts'
import { mera } from './run-for-test.ts'
import type { Simulator } from './simulators.ts'

const fake =
  (violations: readonly string[]): Simulator['load'] =>
  async () =>
  async ({ ships = 0 }, { seed, progress }) => {
    for (let done = 0; done <= ships; done++) progress(done)
    return { ships, seed, paid: '1000.00', violations }
  }
const sizes = { ships: { title: { ru: 'сколько судов', en: 'how many ships' }, preset: 3, most: 10 } }

/** Runs over one invented programme. */
async function simulate(
  options: Record<string, unknown>,
  violations: readonly string[] = [],
  terminal = false,
) {
  let [out, err] = ['', '']
  const session = {
    language: 'en',
    width: 80,
    errIsTerminal: terminal,
    env: {},
    out: async (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  } as unknown as Session
  const run = simulateOver({ invented: { sizes, load: fake(violations) } })
  const code = await run(session, ['invented'], { ships: 10, seed: '7', ...options })
  return { code, out, err }
}

describe('mera simulate', () => {
  it('prints the figures with time and memory last: exit 0', async () => {
    const { code, out, err } = await simulate({ json: true })
    expect([code, err]).toEqual([0, ''])
    expect(Object.keys(JSON.parse(out)).slice(-3)).toEqual(['violations', 'elapsedMs', 'peakRssMb'])
    expect(JSON.parse(out)).toMatchObject({ ships: 10, seed: '7', violations: [] })
  })

  it('tells violations: exit 1', async () => {
    expect(await simulate({ json: true }, ['case 1: a rouble is lost'])).toMatchObject({ code: 1 })
    const { code, out } = await simulate({}, ['case 1: a rouble is lost'])
    expect([code, out]).toEqual([1, expect.stringContaining('Violations:\n  case 1: a rouble is lost')])
  })

  it('takes the size of the programme where none is said, and none of another one', async () => {
    expect(JSON.parse((await simulate({ json: true, ships: undefined })).out)).toMatchObject({ ships: 3 })
    expect(JSON.parse((await simulate({ json: true, ships: undefined, size: 4 })).out).ships).toBe(4)
    await expect(simulate({ deals: 5 })).rejects.toMatchObject({ code: 'NO_SUCH_SIZE' })
  })

  it('draws a bar for those who watch, and takes it away', async () => {
    const { err } = await simulate({}, [], true)
    expect(err).toMatch(/░.*%/)
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })

  it('knows no other programme, and wants whole numbers: exit 2', async () => {
    const unknown = await mera(['simulate', 'none'])
    expect([unknown.code, JSON.parse(unknown.err).code]).toEqual([2, 'UNKNOWN_REGULATION'])
    const { code, err } = await mera(['simulate', 'kod-ai', '--applications', '1.5'])
    expect([code, JSON.parse(err).code]).toEqual([2, 'USAGE'])
    expect((await mera(['simulate', 'kod-ai', '--applications', '0'])).code).toBe(2)
  })
})
