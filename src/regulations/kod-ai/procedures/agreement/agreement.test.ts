import { describe, expect, it } from 'vitest'
import { lintProcedure } from '../../../../kernel/index.ts'
import { grant } from '../grant/index.ts'
import { agreement } from './index.ts'

describe('agreement and grant as data', () => {
  it('the linter finds nothing', () => {
    expect(lintProcedure(agreement)).toEqual([])
    expect(lintProcedure(grant)).toEqual([])
  })
})
