import { expect, it } from 'vitest'
import { clauses } from './index.ts'

it.each([
  ['kod-ai:4.7.3/1', 'cl. 4.7.3/1'],
  ['kod-ai:contract-8.3', 'agreement cl. 8.3'],
  ['kod-ai:contract-app-7.fn-advance', 'annex 7, fn advance'],
  ['kod-ai:contract-pre.fund-sign', 'agreement, preamble, fund sign'],
  ['kod-ai:fn11', 'footnote 11'],
  ['kod-ai:f1.2.3', 'form 1, 2.3'],
  ['kod-ai:declaration-4', 'declaration, 4'],
])('%s is cited as "%s"', (id, ref) => {
  expect(clauses.find((c) => c.id === id)?.refEn).toBe(ref)
})
it('every clause is cited in English without Russian letters, each differently', () => {
  const refs = clauses.map((c) => c.refEn)
  expect(refs.filter((ref) => !ref || /[а-яё]/i.test(ref))).toEqual([])
  expect(new Set(refs).size).toBe(refs.length)
})
