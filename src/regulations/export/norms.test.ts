import { describe, expect, it } from 'vitest'
import { lintRegulation } from '../../kernel/index.ts'
import { exportDeclaration } from './index.ts'

const found = lintRegulation(exportDeclaration)
const conflictOf = (...clauses: string[]) =>
  found.find((f) => f.code === 'CONFLICTING_NORMS' && clauses.every((c) => f.clauses.includes(`export:${c}`)))

describe('what the linter finds in the declaration', () => {
  it.each([
    ['a recommendation that says must', ['1.4', '4.1', '4.2', '4.3']],
    ['civil scope against military use with a permit', ['1.3/1', '4.2/2', '5.2/3']],
    ['two triggers after FSTEC', ['4.3', '5.3/4']],
    ['a hold by counterparty, a permit by export', ['4.2', '4.2/4']],
    ['a heading without means of delivery', ['4.1', '4.1/1']],
    ['toxic for toxin', ['2.1/4', 'app.21/n']],
    ['indirect part in two flags of four', ['app.19', 'app.22']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })

  it('and no fault of our own', () => {
    expect(found.filter((f) => f.code !== 'CONFLICTING_NORMS')).toEqual([])
  })
})
