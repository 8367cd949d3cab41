import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listRules } from '../rules/index.ts'
import { mera } from './run-for-test.ts'

const facts = { signed: '2024-12-10', months: 18, extension: 0, completed: null, allDutiesDone: true }
const term = (input: unknown) =>
  mera(['rule', 'kod-ai/term'], { input: typeof input === 'string' ? input : JSON.stringify(input) })

describe('mera rule', () => {
  it('prints one JSON object and nothing else: exit 0', async () => {
    const { code, out, err } = await term(facts)
    expect([code, err, out.trimEnd().split('\n').length]).toEqual([0, '', 1])
    expect(Object.keys(JSON.parse(out))).toEqual([
      'rule',
      'edition',
      'value',
      'findings',
      'receipt',
      'engine',
    ])
    expect(JSON.parse(out)).toMatchObject({ rule: 'kod-ai/term', value: { ok: true, endDate: '2026-06-10' } })
  })

  it('takes JSON over many lines, and with a byte-order mark', async () => {
    expect((await term(`\ufeff${JSON.stringify(facts, null, 4)}\n`)).code).toBe(0)
  })

  it('tells a value outside a domain in the value: exit 0', async () => {
    const { code, out } = await term({ ...facts, months: 20 })
    expect([code, JSON.parse(out).value.errors]).toEqual([0, ['TERM']])
  })

  it('prints a problem on standard error and nothing on standard output: exit 2', async () => {
    const { code, out, err } = await term({ ...facts, months: 'twelve', signed: undefined })
    expect([code, out]).toEqual([2, ''])
    const problem = JSON.parse(err)
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', status: 422, type: expect.any(String) })
    expect(problem.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['months', 'signed'])
    expect(problem.errors.find(({ path }: { path: string }) => path === 'months').clause).toBe('kod-ai:2.3/1')
  })

  it('tells line and column of what is no JSON', async () => {
    const { code, err } = await term('{\n  "signed": 2024-12-10\n}')
    expect(code).toBe(2)
    expect(JSON.parse(err)).toMatchObject({
      code: 'INVALID_INPUT',
      errors: [{ message: expect.stringContaining('line 2, column 17'), operands: { line: 2, column: 17 } }],
    })
  })

  it('knows no other rule: exit 2', async () => {
    const { code, out, err } = await mera(['rule', 'kod-ai/trem', '--batch'], { input: '{}\n' })
    expect([code, out, JSON.parse(err).code]).toEqual([2, '', 'UNKNOWN_RULE'])
  })

  it('speaks to people in sentences', async () => {
    const { code, err } = await mera(['rule', 'kod-ai/term'], {
      input: '{}',
      terminal: true,
      env: { LANG: 'ru_RU.UTF-8' },
    })
    expect(code).toBe(2)
    expect(err).toMatch(/^Входные данные не приняты.* \[INVALID_INPUT\]\n {2}signed: /)
  })
})

describe('mera rule --batch', () => {
  const batch = (input: string | readonly Uint8Array[]) => mera(['rule', 'kod-ai/term', '--batch'], { input })
  const lines = (out: string) =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))

  it('answers line by line in order, an error in its place: exit 0', async () => {
    const given = [JSON.stringify(facts), '{broken', '', JSON.stringify({ ...facts, months: 12 }), '{}', '[]']
    const { code, out, err } = await batch(given.join('\n'))
    expect([code, err]).toEqual([0, ''])
    const answers = lines(out)
    expect(answers.map((answer) => answer.problem?.code ?? answer.value.endDate)).toEqual([
      '2026-06-10',
      'INVALID_INPUT',
      'INVALID_INPUT',
      '2025-12-10',
      'INVALID_INPUT',
      'INVALID_INPUT',
    ])
  })

  it('needs no line end after the last line and takes CRLF', async () => {
    const line = JSON.stringify(facts)
    for (const [input, count] of [
      ['', 0],
      [line, 1],
      [`${line}\n`, 1],
      [`${line}\r\n${line}\r\n`, 2],
    ] as const)
      expect(lines((await batch(input)).out)).toHaveLength(count)
  })

  it('puts lines together however the bytes arrive', async () => {
    const bytes = Buffer.from(
      [facts, { ...facts, note: 'проверка' }, facts].map((f) => JSON.stringify(f)).join('\n'),
    )
    const single = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))
    expect((await batch(single)).out).toBe((await batch([bytes])).out)
  })

  it('refuses the line that is not UTF-8, and only that one', async () => {
    const line = Buffer.from(`${JSON.stringify(facts)}\n`)
    const { out } = await batch([line, Buffer.from([0x22, 0xd0, 0x22, 0x0a]), line])
    expect(lines(out).map((answer) => answer.problem?.code ?? 'decided')).toEqual([
      'decided',
      'INVALID_INPUT',
      'decided',
    ])
  })

  it('decides every case as its expectation says', async () => {
    const folder = new URL('../regulations/kod-ai/cases/', import.meta.url)
    const known = new Set(listRules().map(({ id }) => id))
    for (const name of readdirSync(folder)) {
      const cases: { id: string; rule: string; input: unknown; expected: Record<string, unknown> }[] =
        JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      const rule = cases[0]!.rule
      if (!known.has(rule)) continue
      const input = cases.map((one) => `${JSON.stringify(one.input)}\n`).join('')
      const answers = lines((await mera(['rule', rule, '--batch'], { input })).out)
      for (const [i, { id, expected }] of cases.entries()) {
        if ('error' in expected) expect(answers[i].problem.code, id).toBe(expected.error)
        else expect(asSets(answers[i].value), id).toMatchObject(asSets(expected) as object)
      }
    }
  })
})

const SETS = ['broken', 'codes', 'errors', 'grounds', 'below90', 'activeFlags', 'inactiveFlags', 'capped']

/** Lists that are compared as sets, put in one order. */
function asSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSets)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SETS.includes(key) && Array.isArray(item) ? item.map((i) => JSON.stringify(i)).sort() : asSets(item),
    ]),
  )
}
