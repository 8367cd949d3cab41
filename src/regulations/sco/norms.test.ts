import { describe, expect, it } from 'vitest'
import { lintRegulation } from '../../kernel/index.ts'
import { scoProgramme } from './index.ts'

const found = lintRegulation(scoProgramme)
const conflictOf = (...clauses: string[]) =>
  found.find((f) => f.code === 'CONFLICTING_NORMS' && clauses.every((c) => f.clauses.includes(`sco:${c}`)))

describe('what the linter finds in the programme', () => {
  it.each([
    ['two levels of consent', ['IV', 'VI/4']],
    ['force before the map that it goes by', ['VI/2', 'V/1']],
    ['three coordinators without a split of powers', ['V/2', 'V/1']],
    ['shared data under eight laws', ['II/8', 'III/5']],
    ['a language without its text', ['VI/1']],
    ['an order of sending that nothing sets', ['VI/5b']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })

  it('and no fault of our own', () => {
    expect(found.filter((f) => f.code !== 'CONFLICTING_NORMS')).toEqual([])
  })
})
