import { describe, expect, it } from 'vitest'
import { Guard } from './guard.ts'
import { ask } from './invented/procedure.ts'
import { invented, sky } from './invented/regulation.ts'
import { deposit } from './invented/rule.ts'
import { Problem } from './problem.ts'
import type { Env } from './procedure.ts'

const messages = { few: { ru: 'мало: {n}', en: 'too few: {n}' } }
const guard = (edition?: string) => new Guard(sky, invented, { 'deposit.minimum': 'rouble' }, edition)
const refusal = (of: Guard): Problem | null => {
  try {
    of.settle(messages)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

describe('a guard', () => {
  it('lets through what meets every requirement, and keeps the findings', () => {
    const g = guard()
    expect(g.ensure(true, 'sky:1', 'few', { n: 1 })).toBe(true)
    expect(refusal(g)).toBeNull()
    expect(g.findings).toEqual([{ clause: 'sky:1', outcome: 'met', message: 'few', operands: { n: 1 } }])
  })

  it('tells everything that is broken at once, under the code and kind of the first', () => {
    const g = guard()
    expect(g.ensure(false, 'sky:1', 'few', { n: 1 }, { code: 'FEW', kind: 'content', path: 'nights' })).toBe(
      false,
    )
    g.ensure(true, 'sky:2', 'few')
    g.ensure(false, 'sky:3', 'unheard', {}, { kind: 'role' })
    expect(refusal(g)).toMatchObject({
      code: 'FEW',
      kind: 'content',
      title: { ru: 'мало: 1', en: 'too few: 1' },
      items: [
        { path: 'nights', message: { ru: 'мало: 1' }, clause: 'sky:1', operands: { n: 1 } },
        { path: '', message: { en: 'unheard' }, clause: 'sky:3' },
      ],
    })
    expect(g.findings.map((f) => f.outcome)).toEqual(['broken', 'met', 'broken'])
  })

  it('has a code and a kind where none is given', () => {
    const g = guard()
    g.ensure(false, 'sky:1', 'few', { n: 0 })
    expect(refusal(g)).toMatchObject({ code: 'REQUIREMENT_BROKEN', kind: 'state' })
  })

  it('decides rules under the readings and the edition of the case', () => {
    const facts = { asked: '2031-08-01', value: '1.00', nights: 3, returned: null }
    const g = guard()
    expect(g.rule(deposit, facts)).toMatchObject({ deposit: '1.00' })
    expect(g.decided[0]).toMatchObject({ facts, ruling: { edition: 'sky@2' } })
    const recorded = guard('sky@1')
    recorded.rule(deposit, { ...facts, value: '1000.00' })
    expect(recorded.decided[0]?.ruling).toMatchObject({ edition: 'sky@1', value: { deposit: '100.00' } })
    expect(refusal(recorded)).toBeNull()
  })

  it('is filled by an action', () => {
    const g = guard()
    ask.guard(g, { input: { nights: 0, wish: 'the Sun' } } as Env)
    expect(g.findings.map((f) => [f.message, f.outcome])).toEqual([
      ['nights.few', 'broken'],
      ['nights.many', 'met'],
      ['wish.same', 'broken'],
    ])
  })
})
