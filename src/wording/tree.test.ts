import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.ts'
import { telescopes, telescopesText } from './testing/index.ts'
import { blocksIn, sentencesOf, treeOf } from './tree.ts'
import type { Layout } from './types.ts'

const part = (key: string) => partsOf(telescopesText, telescopes).find((p) => p.key === key)!
const tree = (text: string, layout: Layout = 'blank') => treeOf({ text, line: 1 }, layout)
const outline = (text: string, layout?: Layout) =>
  [...blocksIn(tree(text, layout))].map((b) => `${b.kind} ${b.key}`.trim())

describe('treeOf', () => {
  it('numbers a misnumbered section as its clauses are and keeps what is printed', () => {
    const sections = treeOf(part('rules'), 'blank', ['Шаг']).children
    expect(sections.map((s) => [s.key, s.printed])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', '2'],
    ])
  })
  it('reads definitions, labelled items, tables and what follows a list', () => {
    const kinds = [...blocksIn(treeOf(part('rules'), 'blank', ['Шаг']))].map((b) => b.kind)
    expect(kinds.filter((k) => k === 'definition')).toHaveLength(3)
    expect(kinds.filter((k) => k === 'label')).toHaveLength(3)
    expect(kinds.filter((k) => k === 'row')).toHaveLength(2)
    expect(kinds.filter((k) => k === 'header')).toHaveLength(1)
    expect(kinds.filter((k) => k === 'tail')).toHaveLength(1)
  })
  it('goes on over a page break, with a footnote between', () => {
    expect(outline('1.1. Начало фразы,\n\n¹ Сноска.\n\nеё конец.')).toEqual(['clause 1.1', 'paragraph'])
  })
  it('takes a number, a letter or a dash inside a sentence for no marker', () => {
    expect(outline('1.1. По пункту\n3.2. Правил и\nа) букве\n- всё.')).toEqual(['clause 1.1', 'paragraph'])
  })
  it('reads «- а)» as an item, dashes under an item as its own', () => {
    expect(outline('1.1. Так:\n- а) первое:\n- раз;\n- два;\n- б) второе.')).toEqual([
      'clause 1.1',
      'paragraph',
      'item а',
      'paragraph',
      'dash',
      'dash',
      'item б',
      'paragraph',
    ])
  })
  it('reads lists whose lines end with no sign, with a number left out', () => {
    expect(outline('1. Кто\n2. Где\n4. Когда')).toEqual(
      ['1', '2', '4'].flatMap((n) => [`section ${n}`, 'paragraph']),
    )
  })
  it('reads a paragraph a line', () => {
    expect(outline('1. Правила такие.\nВторой абзац.\n2. Дальше.', 'lines')).toEqual([
      'section 1',
      'paragraph',
      'paragraph',
      'section 2',
      'paragraph',
    ])
  })
  it('reads wrapped lines with bullets, Roman sections and articles', () => {
    const text =
      'IV. Проекты\n\nОни общие.\n\n• первый, длинный, такой, что\nедва помещается;\n• второй.\n\nСтатья 5. Конец'
    expect(outline(text, 'wrapped')).toEqual([
      'section IV',
      'paragraph',
      'paragraph',
      'dash',
      'dash',
      'section 5',
      'paragraph',
    ])
  })
})

describe('partsOf', () => {
  it('tells the line of each part and its footnotes', () => {
    expect(part('rules').line).toBe(17)
    expect(part('rules').notes.map((n) => n.key)).toEqual(['1', '2', '3'])
    expect(part('receipt').notes.map((n) => n.key)).toEqual(['4'])
  })
})

describe('sentencesOf', () => {
  it('cuts at full stops but not after abbreviations and initials', () => {
    expect(
      sentencesOf('Приказ от 5 мая 2031 г. Ясной ночи. Второе (т.е. Другое) и И. Ясный. Третье'),
    ).toEqual(['Приказ от 5 мая 2031 г. Ясной ночи.', 'Второе (т.е. Другое) и И. Ясный.', 'Третье'])
  })
})
