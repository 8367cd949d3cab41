import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { programmes } from '../programmes.ts'
import { countTests, traceClauses } from './index.ts'
import { clausesNamed, titlesIn } from './named.ts'

describe('clause ids in a text', () => {
  it('are read whole, with sentence marks left out', () => {
    expect([...clausesNamed('kod-ai:4.2.1 and kod-ai:4.2/1, then kod-ai:2.3/2.')]).toEqual([
      'kod-ai:4.2.1',
      'kod-ai:4.2/1',
      'kod-ai:2.3/2',
    ])
    expect([...clausesNamed('(subsidy:19.a; «sco:II/1»)')]).toEqual(['subsidy:19.a', 'sco:II/1'])
  })

  it('count once a title, and only under the documents Mera knows', () => {
    expect(clausesNamed('export:1.1 twice: export:1.1').size).toBe(1)
    expect(clausesNamed('http://x.example/kod-ai:4.2 and other:4.2').size).toBe(0)
  })
})

describe('titles of tests', () => {
  it('are found in plain, parametrised, grouped and home-made tests', () => {
    const source = [
      `it('one', () => {})`,
      `test.each([[f(1, 2)], [3]])("two \\"b\\"", async (n) => {})`,
      'describe(`three`, { timeout: 5 }, function () {})',
      `  scenario(\n 'four', async ({ page }) => {})`,
      `expect('no title').toBe('x')`,
      `note('no title', 5)`,
    ].join('\n')
    expect(titlesIn(source)).toEqual(['one', 'two \\"b\\"', 'three', 'four'])
  })
})

describe('counting over a tree', () => {
  const root = mkdtempSync(join(tmpdir(), 'mera-trace-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const file = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  it('adds titles and cases, and takes nothing else', () => {
    file('src/a/one.test.ts', `it('kod-ai:4.2 holds', () => { check('kod-ai:9.9') })`)
    file('src/a/one.ts', `it('kod-ai:4.2 is no test here', () => {})`)
    file('e2e/public.e2e.ts', `test('kod-ai:4.2 on the page', async () => {})`)
    file('src/a/cases/x.json', JSON.stringify([{ clauses: ['kod-ai:4.2', 'kod-ai:4.2/1', 'kod-ai:4.2'] }]))
    file('src/a/other/x.json', JSON.stringify([{ clauses: ['kod-ai:4.2'] }]))
    expect(Object.fromEntries(countTests(root))).toEqual({ 'kod-ai:4.2': 3, 'kod-ai:4.2/1': 1 })
  })

  it('is empty where there are no sources', () => {
    expect(countTests(join(root, 'nowhere')).size).toBe(0)
  })
})

describe('the trace', () => {
  const entries = traceClauses(programmes, countTests())

  it('has every clause of the five documents once', () => {
    expect(entries).toHaveLength(517 + 137 + 101 + 44 + 98)
    expect(new Set(entries.map((entry) => entry.clause)).size).toBe(entries.length)
  })

  it('has every implemented clause named by a test, and a reason for every other one', () => {
    for (const { clause, mark, tests, reason } of entries)
      expect(mark === 'implemented' ? tests > 0 : (reason?.ru ?? '') !== '', `${clause} ${mark}`).toBe(true)
  })

  it('names the rules that cite a clause and counts its cases', () => {
    const entry = entries.find(({ clause }) => clause === 'kod-ai:2.3/2')
    expect(entry?.rules).toContain('kod-ai/term')
    expect(entry?.tests).toBeGreaterThan(0)
  })
})
