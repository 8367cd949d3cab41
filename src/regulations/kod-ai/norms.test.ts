import { describe, expect, it } from 'vitest'
import { lintRegulation } from '../../kernel/index.ts'
import { kodAi } from './index.ts'

const found = lintRegulation(kodAi)
const of = (code: string) => found.filter((f) => f.code === code)
const conflictOf = (...clauses: string[]) =>
  of('CONFLICTING_NORMS').find((f) => clauses.every((c) => f.clauses.includes(`kod-ai:${c}`)))

describe('what the linter finds in the wording of the contest', () => {
  it('limits of the stages over the cap by 20 days (reading T1)', () => {
    expect(of('LIMITS_OVER_CAP')).toHaveLength(1)
    expect(of('LIMITS_OVER_CAP')[0]).toMatchObject({
      clauses: ['4.3', '4.1/2', '4.1/3', '4.1/4', '4.1/5', '4.1/6', '4.1/7'].map((c) => `kod-ai:${c}`),
      message: { en: 'The limits add up to 110 days, the cap over all is 90: 20 too many' },
    })
  })

  it('the extra tranche that 6.4.4 would pay beside the advance (reading T18)', () => {
    const extra = of('EXTRA_TRANCHE')
    expect(extra.map((f) => f.clauses[0])).toEqual(
      ['12', '18', '24'].map((months) => `kod-ai:6.4.2/t${months}`),
    )
    for (const { clauses } of extra)
      expect(clauses.slice(1)).toEqual(['kod-ai:contract-app-7.fn-advance', 'kod-ai:6.4.4'])
    expect(extra.map((f) => /(\d+) %/.exec(f.message.en)?.[1])).toEqual(['150', '150', '140'])
  })

  it.each([
    ['two base days of the penalty', ['6.10/1', 'contract-8.3']],
    [
      'differing return terms',
      ['6.15/2', 'contract-8.7.2', 'contract-3.4', 'contract-8.10', 'contract-4.1.z'],
    ],
    ['two starts of the month of a refusal', ['contract-3.4', 'contract-8.10']],
    ['three amounts for misuse', ['2.9', '6.15/2', 'contract-8.6']],
    ['a bankruptcy introduced or opened', ['3.6/5', '5.6.b', 'f1.3.d', 'declaration-4']],
    ['a breach in the year before or ever', ['3.6/7', '5.6.g', 'f1.3.e', 'declaration-5']],
    ['two lists of grounds for removal', ['3.5.b', '4.5.2/1']],
    ['three or five reports of an interim stage', ['6.4.3', 'contract-6.2', 'contract-app-7.interim']],
    ['a licence as condition and as choice', ['2.5.d', 'contract-7.6.d', 'contract-5.2']],
    ['open agreements of UMNIK', ['3.2/1', 'declaration-6']],
    ['one application here or everywhere', ['3.3/1', '3.8']],
    ['six months as floor or none', ['2.3/2', 'contract-2.4']],
    ['a longer term of equal stages', ['fn7', 'contract-app-7.col-3']],
    ['two ways of termination or three', ['6.14', '6.15', 'contract-10.4']],
    ['essential terms', ['6.15.a', 'contract-10.6.a', 'contract-7.1']],
    ['kinds of accounts', ['2.8', '5.6', 'contract-11.account']],
    ['kinds of signatures', ['5.10/2', 'contract-10.2']],
    ['who decides the amount', ['4.8.1/1', '4.9.4', '2.2']],
    ['what the jury considers', ['4.6.8', '4.7.1']],
    ['terms of transfers', ['contract-3.3.2', '6.4.4']],
    ['units of sums', ['f1.2.1', 'contract-3.1', 'contract-3.1.year']],
  ])('%s', (_, clauses) => {
    expect(conflictOf(...clauses)?.message.ru).toContain('сказано по-разному')
  })

  it('no norm of a clause that does not exist', () => {
    expect(of('UNKNOWN_CLAUSE').filter((f) => f.message.en.startsWith('norm'))).toEqual([])
  })
})
