import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { homeFolder, keepWording, readWording } from './index.ts'

const home = mkdtempSync(join(tmpdir(), 'mera-home-'))
afterAll(() => rmSync(home, { recursive: true }))

it('a wording is kept, found again, and replaced by a later import', () => {
  const first = { regulation: 'kod-ai', edition: 'kod-ai@VII', clauses: { 'kod-ai:1.1/1': 'Один' } }
  expect(readWording('kod-ai', 'kod-ai@VII', home)).toBeNull()
  expect(keepWording(first, home)).toBe(join(home, 'wording', 'kod-ai', 'kod-ai@VII.json'))
  expect(readWording('kod-ai', 'kod-ai@VII', home)).toEqual(first)
  const second = { ...first, clauses: { 'kod-ai:1.1/1': 'Два' } }
  keepWording(second, home)
  expect(readWording('kod-ai', 'kod-ai@VII', home)).toEqual(second)
  expect(readdirSync(join(home, 'wording', 'kod-ai'))).toEqual(['kod-ai@VII.json'])
})

it('no id leads out of the folder', () => {
  expect(() => readWording('..', 'x', home)).toThrow(TypeError)
  expect(() => readWording('kod-ai', '../x', home)).toThrow(TypeError)
})

it('the folder is chosen by MERA_HOME', () => {
  expect(homeFolder({ MERA_HOME: home })).toBe(home)
  expect(homeFolder({})).toMatch(/\.mera.data$/)
})
