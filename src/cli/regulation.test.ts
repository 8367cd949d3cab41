import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readWording } from '../home/index.ts'
import { mera } from './run-for-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'mera-regulation-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A torn-off sheet: the printed title and the list of lots, which are names and no sentences. */
const sheet = (third: string) => `ПОЛОЖЕНИЕ о конкурсе «Код Искусственный интеллект (очередь VII)»

1. Общие положения

1.4. Лоты:

а) компьютерное зрение;

б) обработка естественного языка;

в) ${third};
`
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const whole = file('whole.txt', sheet('распознавание и синтез речи'))
const other = file('other.txt', sheet('распознавание и синтез музыки'))
const env = { MERA_HOME: join(folder, 'home') }
const kept = () => readWording('kod-ai', 'kod-ai@VII', env.MERA_HOME)

describe('mera regulation import', () => {
  it('with --dry-run tells what matches and writes nothing; a sheet is not the whole: exit 1', async () => {
    const { code, out, err } = await mera(['regulation', 'import', whole, '--json', '--dry-run'], { env })
    expect([code, err]).toEqual([1, ''])
    const told = JSON.parse(out)
    expect(Object.keys(told)).toEqual(['regulation', 'edition', 'matched', 'missing', 'changed', 'extra'])
    expect(told).toMatchObject({ regulation: 'kod-ai', edition: 'kod-ai@VII', matched: 3 })
    expect(told.missing).toContain('kod-ai:1.4.g')
    expect(existsSync(env.MERA_HOME)).toBe(false)
  })

  it('keeps the wording for the pages', async () => {
    const { code, out } = await mera(['regulation', 'import', whole], {
      env: { ...env, LANG: 'ru_RU.UTF-8' },
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^kod-ai, kod-ai@VII: пунктов совпало: 3\n/)
    expect(out).toContain(env.MERA_HOME)
    expect(kept()?.clauses['kod-ai:1.4.a']).toBe('компьютерное зрение;')
    const list = JSON.parse((await mera(['regulation', 'list', '--json'], { env })).out)
    expect(list[0].editions).toEqual([expect.objectContaining({ id: 'kod-ai@VII', imported: true })])
  })

  it('names the clause whose wording is another', async () => {
    const { code, out } = await mera(['regulation', 'import', other, '--json', '--dry-run'], { env })
    expect([code, JSON.parse(out).changed]).toEqual([1, expect.arrayContaining(['kod-ai:1.4.v'])])
  })
})

describe('mera regulation compare', () => {
  it('tells word by word what differs between two texts', async () => {
    const { code, out } = await mera(['regulation', 'compare', whole, other, '--json'])
    expect(code).toBe(0)
    const { added, removed, changed } = JSON.parse(out)
    expect([added, removed]).toEqual([[], []])
    expect(changed).toEqual([
      { id: 'kod-ai:1.4.v', diff: expect.arrayContaining([{ kind: 'removed', words: 'речи;' }]) },
    ])
    const sentences = await mera(['regulation', 'compare', whole, other], { env: { LANG: 'ru_RU.UTF-8' } })
    expect(sentences.out).toContain('распознавание и синтез [-речи;-] {+музыки;+}')
  })
})
