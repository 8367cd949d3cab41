import { expect, it } from 'vitest'
import { programmes } from '../programmes.ts'
import { countTests, traceClauses } from './index.ts'

it('no implemented clause is without a test or a case that names it', () => {
  const bare = traceClauses(programmes, countTests()).filter(
    ({ mark, tests }) => mark === 'implemented' && tests === 0,
  )
  expect(bare.map(({ clause }) => clause)).toEqual([])
})
