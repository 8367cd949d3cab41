import { expect, it } from 'vitest'
import { cutAt } from './cut.ts'
import type { Cut } from './types.ts'

const cut = (text: string, cuts: readonly Cut[]) =>
  cutAt({ text, line: 1 }, cuts).map(({ name, text: piece }) => [name, piece.replace(/\s+/g, ' ').trim()])
const cuts: readonly Cut[] = [
  ['name', 'Имя и город'],
  ['age', 'Возраст:'],
  ['note', ['Особые отметки', 'Отметки:']],
]

it('cuts at labels, whatever white space is in them', () => {
  expect(cut('Лист\nИмя\nи город _ Возраст: 7\n\nОсобые  отметки нет', cuts)).toEqual([
    ['lead', 'Лист'],
    ['name', 'Имя и город _'],
    ['age', 'Возраст: 7'],
    ['note', 'Особые отметки нет'],
  ])
})

it('knows a label of which one word changed, and an alternative', () => {
  const names = (text: string) => cut(text, cuts).map(([name]) => name)
  expect(names('Имя и деревня Возраст: 7 Отметки: нет')).toEqual(['lead', 'name', 'age', 'note'])
  expect(names('Возраст: 7')).toEqual(['lead', 'age'])
})

it('follows the order of the labels where a label comes twice', () => {
  const twice: readonly Cut[] = [
    ['row', '1 месяц'],
    ['report', 'отчёт'],
    ['row', '2 месяц'],
    ['final', 'отчёт'],
  ]
  expect(cut('1 месяц отчёт первый 2 месяц отчёт последний', twice).map(([name]) => name)).toEqual([
    'lead',
    'row',
    'report',
    'row',
    'final',
  ])
  expect(cut('1 месяц 2 месяц отчёт последний', twice).map(([name]) => name)).toEqual([
    'lead',
    'row',
    'row',
    'final',
  ])
})
