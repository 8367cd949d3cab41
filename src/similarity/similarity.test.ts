import { describe, expect, it } from 'vitest'
import { createCorpus, passagesOf } from './index.ts'
import { shinglesOf, winnowed } from './shingles.ts'
import { wordsIn } from './words.ts'

const original =
  'Создание открытой библиотеки для автоматической разметки ударений в русской речи с учётом диалектов и редких слов, обученной на свободных данных'
const borrowed =
  'Наш проект другой. Библиотека для автоматической разметки ударений в русской речи с учетом диалектов и редких слов нужна всем школам'
const stranger =
  'Подсчёт деревьев по спутниковым снимкам лесничеств с оценкой погрешности и открытым набором примеров'
/** Texts with no word in common with those above, nor with each other. */
const filler = (n: number) => Array.from({ length: 40 }, (_, i) => `слово${n}номер${i}`).join(' ')

function corpusOf(...texts: readonly string[]) {
  const corpus = createCorpus()
  texts.forEach((text, i) => void corpus.put(String(i), [text]))
  return corpus
}

describe('words', () => {
  it('are one in any case, with ё or е, and with Latin letters that look alike', () => {
    const stems = (text: string) => wordsIn(text).map(({ stem }) => stem)
    expect(stems('разметкой речи, учётом')).toEqual(stems('Разметка РЕЧЬ учета'))
    expect(stems('рaзмeткa')).toEqual(stems('разметка'))
    expect(stems('речь')).not.toEqual(stems('снимок'))
  })
})

describe('a corpus', () => {
  it('finds what was copied, however it is put and whatever stands before', () => {
    const corpus = corpusOf(original, borrowed, stranger)
    expect(corpus.alike('1', 5).map(({ id }) => id)).toEqual(['0'])
    expect(corpus.alike('1', 5)[0]!.share).toBeGreaterThan(300)
    expect(corpus.alike('2', 5)).toEqual([])
  })
  it('always finds eight equal words in a row', () => {
    const eight = 'альфа бета гамма дельта эпсилон дзета эта тета'
    for (let n = 0; n < 50; n++) {
      const prints = (text: string) => winnowed(shinglesOf(wordsIn(text)))
      const one = prints(`${filler(n)} ${eight} ${filler(n + 100)}`)
      const other = prints(`${filler(n + 200)} ${eight} ${filler(n + 300)}`)
      expect(
        [...one].some((print) => other.has(print)),
        String(n),
      ).toBe(true)
    }
  })
  it('takes what many have for a form of words', () => {
    const form = 'настоящим подтверждаем что указанные сведения достоверны и полны на день подачи'
    const corpus = corpusOf(...Array.from({ length: 8 }, (_, n) => `${filler(n)} ${form}`))
    expect(corpus.alike('0', 5)).toEqual([])
    const few = corpusOf(...Array.from({ length: 3 }, (_, n) => `${filler(n)} ${form}`))
    expect(few.alike('0', 5).map(({ id }) => id)).toEqual(['1', '2'])
  })
  it('forgets what is dropped and what stood before', () => {
    const corpus = corpusOf(original, borrowed)
    corpus.put('0', [stranger])
    expect(corpus.alike('1', 5)).toEqual([])
    corpus.put('0', [original])
    expect(corpus.alike('1', 5)).toHaveLength(1)
    corpus.drop('0')
    expect([corpus.size, corpus.has('0'), corpus.alike('1', 5)]).toEqual([1, false, []])
  })
})

describe('passages', () => {
  const all = () => true
  it('are the equal words, at their places in both', () => {
    const [passage] = passagesOf(['Введение.', borrowed], [original], all)
    const cut = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to)
    expect(passage!.own.text).toBe(1)
    expect(cut(borrowed, passage!.own)).toBe(
      'Библиотека для автоматической разметки ударений в русской речи с учетом диалектов и редких слов',
    )
    expect(cut(original, passage!.other)).toBe(
      'библиотеки для автоматической разметки ударений в русской речи с учётом диалектов и редких слов',
    )
    expect(passage!.words).toBe(14)
  })
  it('go on over a few changed words, and not over many', () => {
    const changed = original.replace('русской речи', 'живой устной беседе')
    expect(passagesOf([changed], [original], all)).toHaveLength(1)
    const broken = original.replace('ударений', 'слов один два три четыре пять ударений')
    expect(passagesOf([broken], [original], all)).toHaveLength(2)
  })
  it('are none where nothing but forms of words is shared', () => {
    expect(passagesOf([borrowed], [original], () => false)).toEqual([])
    expect(passagesOf([stranger], [original], all)).toEqual([])
  })
})
