import { expect, it } from 'vitest'
import type { Text } from '../../kernel/index.ts'

const general = [
  ...['act', 'beside', 'bulk', 'case', 'correspondence', 'form', 'lists', 'notices', 'parts', 'questions'],
  ...['readings', 'screens', 'search', 'shell', 'signing', 'spot', 'today', 'typed', 'value', 'why'],
]
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

it.each(general)('every word of %s is there in Chinese', async (part) => {
  const { words }: { words: Readonly<Record<string, Text>> } = await import(`../${part}/words.ts`)
  expect(Object.keys(words).length).toBeGreaterThan(0)
  for (const [key, { en, zh = '' }] of Object.entries(words)) {
    expect(zh, key).not.toBe('')
    expect(zh, key).not.toMatch(/[а-яё]/i)
    expect(places(zh), key).toEqual(places(en))
  }
})
