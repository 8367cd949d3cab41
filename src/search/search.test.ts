import { describe, expect, it } from 'vitest'
import { folded } from '../engine/index.ts'
import { numberPart, wordsOf } from './index.ts'

describe('words of a search', () => {
  it('are stems, so that any case of a word finds it', () => {
    for (const [asked, title] of [
      ['разметки речи', 'Разметка речи с ударениями'],
      ['спутниковый снимки', 'Сегментация спутниковых снимков'],
      ['РАСПОЗНАВАНИЕМ', 'Распознавание текста'],
    ] as const) {
      const words = folded(title).split(' ')
      for (const stem of wordsOf(asked)!)
        expect(
          words.some((word) => word.startsWith(stem)),
          stem,
        ).toBe(true)
    }
  })
  it('fold letters that look alike, ё and letter case', () => {
    expect(folded('Ёлка KOT python')).toBe('елка кот руtноn'.replace('t', 'т'))
    expect(wordsOf('pечь')).toEqual(wordsOf('речь'))
  })
  it('are none where nothing is said, and never the whole alphabet', () => {
    expect(wordsOf(' – ?! ')).toBeNull()
    for (const word of ['ее', 'и', 'ой']) expect(wordsOf(word)![0]!.length).toBe(word.length)
  })
})

describe('a part of a number', () => {
  it('is what has a figure and no blanks', () => {
    expect(numberPart('K-0117')).toBe('к-0117')
    expect(numberPart(' 97-К/2023 ')).toBe('97-к/2023')
    for (const none of ['речь', 'дом 17', '%_17', '']) expect(numberPart(none), none).toBeNull()
  })
})
