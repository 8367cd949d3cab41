import { describe, expect, it } from 'vitest'
import { lintRegulation } from '../../kernel/index.ts'
import { associationAgreement } from './index.ts'

const found = lintRegulation(associationAgreement)
const conflictOf = (...clauses: string[]) =>
  found.find(
    (f) => f.code === 'CONFLICTING_NORMS' && clauses.every((c) => f.clauses.includes(`association:${c}`)),
  )

describe('what the linter finds in the agreement', () => {
  it.each([
    ['when a joiner is bound', ['6.5', '6.7/2']],
    ['words of duty and no duties', ['5.2/1', '6.1']],
    ['no money, yet crowdfunding', ['1.3', '4.3/1']],
    ['open information, protected resources', ['3.2/2', '3.4']],
    ['whose acts are reviewed', ['3.1/4', '5.2/11']],
    ['many plans and one common', ['4.1', '4.2']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })
  it('and no fault of our own: the ledger has no end because the agreement has none (association:6.5)', () => {
    const others = found.filter((f) => f.code !== 'CONFLICTING_NORMS')
    expect(others.map((f) => `${f.code} ${f.message.en}`)).toEqual([
      'DEAD_END There is no way out of the state association-ledger/open',
    ])
  })
})
