import { expect, it } from 'vitest'
import { midSentence } from './mid-sentence.ts'

it('makes the first letter small, and leaves abbreviations as they are', () => {
  expect(midSentence('Решение на основе ИИ', 'ru')).toBe('решение на основе ИИ')
  expect(midSentence('ИИ в школе', 'ru')).toBe('ИИ в школе')
  expect(midSentence('', 'ru')).toBe('')
})
