import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configurationPage, keys } from './index.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

describe('the documentation of the configuration', () => {
  it.each([
    ['docs/configuration.md', 'en'],
    ['docs/configuration.ru.md', 'ru'],
  ] as const)('%s is what `mera config list --markdown` writes', (path, language) => {
    expect(read(path)).toBe(configurationPage(language))
  })

  it('no variable sets two keys, and each key has its words in both languages', () => {
    const names = keys.flatMap(({ meta }) => meta.env)
    expect(new Set(names).size).toBe(names.length)
    for (const { meta, form } of keys) {
      expect(meta.title.ru).toMatch(/[а-яё]/i)
      expect(`${meta.title.en}${form.en}${meta.otherwise?.en}`).not.toMatch(/[а-яё]/i)
    }
  })
})
