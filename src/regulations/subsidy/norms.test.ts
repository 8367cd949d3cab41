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
    ['formulas whose pictures are lost', ['27', '28', '27/i', '28/i']],
    ['lines of an estimate that p. 2 does not have', ['13.o', '2']],
    ['one letter for two things', ['22', '28']],
    ['a share of a sum that it is a part of', ['7/o', '7']],
    ['two triggers of the recovery', ['27', '27/i']],
    ['two families of reports of one year', ['13.g/4', '13.d']],
    ['a return without a term of its own', ['24/1']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })

  it('the one printed reference that leads nowhere, and no fault of our own', () => {
    const others = found.filter((f) => f.code !== 'CONFLICTING_NORMS')
    expect(others.map(({ code, clauses }) => [code, clauses])).toEqual([
      ['MISSING_REFERENCE', ['subsidy:28/due']],
    ])
  })
})
