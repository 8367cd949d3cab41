import { describe, expect, it } from 'vitest'
import { arrowsOf, mermaid } from './diagram.ts'
import { telescope } from './invented/procedure.ts'
import { sky } from './invented/regulation.ts'
import { deposit } from './invented/rule.ts'
import { lintProcedure } from './lint.ts'
import { lintRegulation } from './lint-regulation.ts'
import type { Norm } from './norm.ts'
import type { Action, Procedure } from './procedure.ts'
import type { Regulation } from './regulation.ts'
import type { Rule } from './rule.ts'

const procedure: Procedure = telescope
const title = { ru: 'х', en: 'x' }
const codes = (change: Partial<Procedure>) => [
  ...new Set(lintProcedure({ ...procedure, ...change }).map((f) => f.code)),
]
const changed = (name: string, change: Partial<Action>) => ({
  actions: procedure.actions.map((a) => (a.name === name ? { ...a, ...change } : a)),
})
const state = (key: string, spec: Procedure['states'][string]) => ({
  states: { ...procedure.states, [key]: spec },
})
const deadline = procedure.deadlines.answer!

describe('the linter of a procedure', () => {
  it('finds nothing in a sound one', () => expect(lintProcedure(procedure)).toEqual([]))

  it.each<[string, Partial<Procedure>, string[]]>([
    ['a state nobody reaches', state('lost', { title, owner: [], final: true }), ['UNREACHABLE_STATE']],
    [
      'a state without owner and without a way out',
      state('lost', { title, owner: [] }),
      ['UNREACHABLE_STATE', 'OWNERLESS_STATE', 'DEAD_END'],
    ],
    [
      'a state that actions never leave',
      changed('give-back', { to: 'same' }),
      ['DEAD_END', 'UNREACHABLE_STATE'],
    ],
    ['an unknown target', changed('lapse', { to: 'gone' }), ['UNREACHABLE_STATE', 'UNKNOWN_STATE']],
    ['an unknown start', changed('lapse', { from: ['asked', 'gone'] }), ['UNKNOWN_STATE']],
    [
      'a name given twice',
      changed('lapse', { name: 'ask' }),
      ['DUPLICATE_ACTION', 'DEADLINE_FIRES_NOTHING', 'UNREACHABLE_STATE'],
    ],
    ['a deadline that nothing starts', changed('ask', { starts: {} }), ['DEADLINE_WITHOUT_EVENT']],
    [
      'a deadline that fires what people do',
      { deadlines: { ...procedure.deadlines, answer: { ...deadline, fires: 'ask' } } },
      ['DEADLINE_FIRES_NOTHING'],
    ],
    [
      'a separation of an unknown action',
      { separations: [{ actions: ['ask', 'sing'], clause: 'sky:5' }] },
      ['UNKNOWN_ACTION'],
    ],
  ])('finds %s', (_, change, expected) => expect(codes(change).sort()).toEqual(expected.sort()))
})

const found = (change: Partial<Regulation>) => lintRegulation({ ...sky, ...change })
const parameter = sky.parameters[0]!

describe('the linter of a regulation', () => {
  it('finds nothing in a sound one', () => expect(found({})).toEqual([]))

  const limit = (days: number, clause: string): Norm => ({ kind: 'limit', chain: 'loan', clause, days })
  const cap: Norm = { kind: 'cap', chain: 'loan', clause: 'sky:3', days: 30 }

  it('adds limits up against the cap of their chain', () => {
    const norms = [cap, limit(20, 'sky:1'), limit(10, 'sky:2')]
    expect(found({ norms })).toEqual([])
    const over = found({ norms: [...norms, limit(1, 'sky:4'), { ...cap, chain: 'other' }] })
    expect(over.map((f) => [f.code, f.clauses])).toEqual([
      ['LIMITS_OVER_CAP', ['sky:3', 'sky:1', 'sky:2', 'sky:4']],
    ])
    expect(over[0]?.message.en).toBe('The limits add up to 31 days, the cap over all is 30: 1 too many')
  })

  it('tells two values of one subject, but not of two scopes', () => {
    const value = (clause: string, value: string, scope?: string): Norm => ({
      kind: 'value',
      topic: 'return',
      clause,
      value,
      ...(scope ? { scope } : {}),
    })
    expect(found({ norms: [value('sky:1', '5 days'), value('sky:2', '5 days')] })).toEqual([])
    expect(found({ norms: [value('sky:1', '5 days', 'a'), value('sky:2', '9 days', 'b')] })).toEqual([])
    const [conflict] = found({ norms: [value('sky:1', '5 days', 'a'), value('sky:2', '9 days', 'a')] })
    expect(conflict).toMatchObject({ code: 'CONFLICTING_NORMS', clauses: ['sky:1', 'sky:2'] })
    expect(conflict?.message.en).toContain('sky:1 – 5 days; sky:2 – 9 days')
  })

  it('tells a conflict in their words where they have some', () => {
    const norms: Norm[] = [
      {
        kind: 'value',
        topic: 'return',
        clause: 'sky:1',
        value: '5d',
        title,
        told: { ru: '5 дней', en: 'five' },
      },
      { kind: 'value', topic: 'return', clause: 'sky:2', value: '9d' },
    ]
    expect(found({ norms })[0]?.message).toEqual({
      ru: 'Об одном предмете (х) сказано по-разному: sky:1 – 5 дней; sky:2 – 9d',
      en: 'One subject (x) is told in different ways: sky:1 – five; sky:2 – 9d',
    })
  })

  it('adds payments up against the shares of their plan', () => {
    const shares: Norm = { kind: 'shares', plan: 'p', clause: 'sky:2', percents: [40, 30, 30] }
    const pay = (on: 'start' | 'each-accepted-stage', share: 'first' | 'of-stage'): Norm => ({
      kind: 'payment',
      plan: 'p',
      clause: 'sky:3',
      on,
      share,
    })
    expect(found({ norms: [shares, pay('each-accepted-stage', 'of-stage')] })).toEqual([])
    const over = found({ norms: [shares, pay('start', 'first'), pay('each-accepted-stage', 'of-stage')] })
    expect(over.map((f) => f.code)).toEqual(['EXTRA_TRANCHE'])
    expect(over[0]?.message.en).toContain('140 %')
  })

  it.each<[string, Partial<Regulation>, string]>([
    [
      'a reference to nowhere',
      { references: [{ from: 'sky:1', printed: '9', to: null }] },
      'MISSING_REFERENCE',
    ],
    [
      'a reference to no clause',
      { references: [{ from: 'sky:1', printed: '9', to: 'sky:9' }] },
      'MISSING_REFERENCE',
    ],
    ['a norm of no clause', { norms: [{ ...cap, clause: 'sky:9' }] }, 'UNKNOWN_CLAUSE'],
    [
      'a parameter with a gap',
      {
        parameters: [
          { ...parameter, values: [{ ...parameter.values[0]!, to: '2031-06-29' }, parameter.values[1]!] },
          sky.parameters[1]!,
        ],
      },
      'PARAMETER_GAP',
    ],
    [
      'a parameter with two values',
      {
        parameters: [
          { ...parameter, values: [{ ...parameter.values[0]!, to: null }, parameter.values[1]!] },
          sky.parameters[1]!,
        ],
      },
      'PARAMETER_OVERLAP',
    ],
    [
      'a day with two editions',
      { editions: [{ ...sky.editions[0]!, to: '2031-07-01' }, sky.editions[1]!] },
      'EDITION_OVERLAP',
    ],
    [
      'a day without edition',
      { editions: [{ ...sky.editions[0]!, to: '2031-06-01' }, sky.editions[1]!] },
      'EDITION_GAP',
    ],
    ['an unknown parameter', { parameters: [parameter] }, 'UNKNOWN_PARAMETER'],
    ['an unknown reading', { readings: [] }, 'UNKNOWN_READING'],
    ['a rule that stands twice', { rules: [...sky.rules, deposit as unknown as Rule] }, 'DUPLICATE_RULE'],
    [
      'a default that is no alternative',
      { readings: [{ ...sky.readings[0]!, default: 'x' }] },
      'READING_DEFAULT',
    ],
    [
      'a fault of a procedure',
      { procedures: [{ ...procedure, ...changed('ask', { starts: {} }) }] },
      'DEADLINE_WITHOUT_EVENT',
    ],
  ])('finds %s', (_, change, code) => expect(found(change).map((f) => f.code)).toEqual([code]))

  it('names the place of every clause that does not exist', () => {
    const without = found({ clauses: sky.clauses.filter((c) => c.id !== 'sky:5') })
    expect(without.map((f) => [f.code, f.message.en])).toEqual([
      ['UNKNOWN_CLAUSE', 'telescope/pupil cites the clause sky:5, which does not exist'],
      ['UNKNOWN_CLAUSE', 'telescope/ask+answer cites the clause sky:5, which does not exist'],
    ])
  })
})

describe('the diagram', () => {
  it('draws every move once, with its actions', () => {
    expect(arrowsOf(procedure)).toEqual([
      { from: 'new', to: 'asked', actions: ['ask'] },
      { from: 'asked', to: 'lent', actions: ['answer'] },
      { from: 'asked', to: 'refused', actions: ['answer'] },
      { from: 'lent', to: 'returned', actions: ['give-back'] },
      { from: 'asked', to: 'lapsed', actions: ['lapse'] },
    ])
  })

  it('is Mermaid text', () => {
    expect(mermaid(procedure, 'en').split('\n')).toEqual([
      'stateDiagram-v2',
      '  asked: asked for',
      '  lent: lent',
      '  refused: refused',
      '  lapsed: lapsed',
      '  returned: returned',
      '  [*] --> asked: Ask',
      '  asked --> lent: Answer',
      '  asked --> refused: Answer',
      '  lent --> returned: Give back',
      '  asked --> lapsed: Lapse',
      '  refused --> [*]',
      '  lapsed --> [*]',
      '  returned --> [*]',
    ])
  })
})
