import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { canonical } from '../kernel/index.ts'
import { mera } from './run-for-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'mera-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

const facts = { signed: '2024-12-10', months: 18, extension: 1, completed: '2026-07-01', allDutiesDone: true }
const decide = async () =>
  JSON.parse((await mera(['rule', 'kod-ai/term'], { input: JSON.stringify(facts) })).out)

const replay = (value: unknown, spaces = 0) => {
  const path = join(folder, 'receipt.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, spaces))
  return mera(['replay', path])
}

describe('mera replay', () => {
  it('prints the receipt anew, byte for byte, whatever its formatting: exit 0', async () => {
    const ruling = await decide()
    const bytes = `${canonical(ruling.receipt)}\n`
    const turned = Object.fromEntries(Object.entries(ruling.receipt).reverse())
    for (const given of [ruling.receipt, turned, ruling, bytes, `\ufeff${bytes}`]) {
      for (const spaces of [0, 3])
        expect(await replay(given, spaces)).toEqual({ code: 0, out: bytes, err: '' })
    }
    expect(await mera(['replay', '-'], { input: bytes })).toMatchObject({ code: 0, out: bytes })
  })

  it('prints the receipt as it is now and tells the keys that differ: exit 1', async () => {
    const { receipt } = await decide()
    const given = { ...receipt, value: { ...receipt.value, endDate: '2030-01-01' }, factsHash: 'f' }
    const { code, out, err } = await replay(given)
    expect([code, out]).toEqual([1, `${canonical(receipt)}\n`])
    expect(JSON.parse(err)).toMatchObject({
      code: 'RECEIPT_DIFFERS',
      errors: [{ path: 'factsHash' }, { path: 'value' }],
    })
  })

  it('refuses what cannot be computed: exit 2', async () => {
    const { receipt } = await decide()
    for (const [given, code] of [
      ['{', 'INVALID_INPUT'],
      ['', 'INVALID_INPUT'],
      [[], 'INVALID_INPUT'],
      [{ receipt: null }, 'INVALID_INPUT'],
      [{ ...receipt, facts: { months: 18 } }, 'INVALID_INPUT'],
      [{ ...receipt, rule: 'kod-ai/none' }, 'UNKNOWN_RULE'],
      [{ ...receipt, revision: 99 }, 'UNKNOWN_RULE'],
    ] as const) {
      const answer = await replay(given)
      expect([answer.code, answer.out, JSON.parse(answer.err).code], JSON.stringify(given)).toEqual([
        2,
        '',
        code,
      ])
    }
    expect((await mera(['replay', join(folder, 'none.json')])).code).toBe(2)
  })
})
