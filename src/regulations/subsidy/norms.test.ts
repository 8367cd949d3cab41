import { describe, expect, it } from 'vitest'
import { lintRegulation } from '../../kernel/index.ts'
import { subsidyRules } from './index.ts'

const found = lintRegulation(subsidyRules)
const conflictOf = (...clauses: string[]) =>
  found.find(
    (f) => f.code === 'CONFLICTING_NORMS' && clauses.every((c) => f.clauses.includes(`subsidy:${c}`)),
  )

describe('what the linter finds in the rules of the subsidy', () => {
  it.each([
    ['nested costs added over P', ['8', '27']],
    ['more working days than a month has', ['13.d', '13.g/4']],
    ['a sub-paragraph that is not there', ['28/due', '13.g/1']],
    ['O counted in two places', ['28/o', '7/o']],
    ['a certificate narrower than the requirement', ['15.g', '16/2']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })

  it('and no fault of our own', () => {
    expect(found.filter((f) => f.code !== 'CONFLICTING_NORMS')).toEqual([])
  })
})
