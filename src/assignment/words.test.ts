import { expect, it } from 'vitest'
import { subjectsOf } from './fit.ts'
import { stemsOf } from './words.ts'

it('takes words in any case for the same, and not those that every topic has', () => {
  expect(stemsOf('Распознавания РЕЧИ, речь')).toEqual(stemsOf('распознавание речи'))
  expect([...stemsOf('Открытая библиотека для и на')]).toEqual([])
  expect(stemsOf('Fine-tuning моделей').has('tune')).toBe(true)
})

it('finds a keyword of several words where each of them is', () => {
  const subjects = subjectsOf([['распознавание речи', 'спутниковый снимок'], ['речь'], ['снимки']])
  expect([...subjects.in('Библиотека распознавания русской речи')]).toEqual([
    [0, ['распознавание речи']],
    [1, ['речь']],
  ])
  expect([...subjects.in('Разметка снимков')]).toEqual([[2, ['снимки']]])
})
