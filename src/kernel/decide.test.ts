import { describe, expect, it } from 'vitest'
import { addDays } from './date.ts'
import { decide } from './decide.ts'
import { invented, sky } from './invented/regulation.ts'
import { deposit } from './invented/rule.ts'
import { type Parameter, valueOn } from './parameter.ts'
import { type Candidate, decideOne } from './precedence.ts'
import { Problem } from './problem.ts'
import { type Reading, readingValue } from './reading.ts'
import { editionOn, hashesOf, type Regulation, regulationHash } from './regulation.ts'
import type { Rule } from './rule.ts'
import { spanFaults } from './span.ts'

const facts = { asked: '2031-06-06', value: '1000.00', nights: 3, returned: null }
const options = { calendar: invented }
const rule = deposit as unknown as Rule

const code = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'none'
}

describe('what is in force', () => {
  const two = (to: string | null, from: string): Parameter<number> => ({
    key: 'p',
    title: { ru: 'п', en: 'p' },
    unit: 'count',
    values: [
      { from: '2031-01-01', to, value: 1, clause: 'sky:1' },
      { from, to: null, value: 2, clause: 'sky:2' },
    ],
  })
  const on = (parameter: Parameter<number>, date: string) => {
    try {
      return valueOn(parameter, date).value
    } catch (error) {
      if (error instanceof Problem) return error.code
      throw error
    }
  }

  it('changes between two days', () => {
    const p = two('2031-06-30', '2031-07-01')
    expect(['2030-12-31', '2031-01-01', '2031-01-02'].map((d) => on(p, d))).toEqual([
      'PARAMETER_OUT_OF_DATES',
      1,
      1,
    ])
    expect(['2031-06-29', '2031-06-30', '2031-07-01', '2031-07-02'].map((d) => on(p, d))).toEqual([
      1, 1, 2, 2,
    ])
  })

  it('is nothing in a gap and no silent choice in an overlap', () => {
    const gap = two('2031-06-29', '2031-07-01')
    expect(['2031-06-29', '2031-06-30', '2031-07-01'].map((d) => on(gap, d))).toEqual([
      1,
      'PARAMETER_OUT_OF_DATES',
      2,
    ])
    const overlap = two('2031-07-01', '2031-07-01')
    expect(['2031-06-30', '2031-07-01', '2031-07-02'].map((d) => on(overlap, d))).toEqual([
      1,
      'PARAMETER_AMBIGUOUS',
      2,
    ])
  })

  it('names the parameter, its days and its clause', () => {
    const p = two('2031-06-29', '2031-07-01')
    expect(() => valueOn(p, '2030-01-01')).toThrow('2031-01-01–2031-06-29, 2031-07-01–open end')
    expect(() => valueOn({ ...p, values: [] }, '2030-01-01')).toThrow('PARAMETER_OUT_OF_DATES')
  })

  it('is one edition a day', () => {
    expect(['2031-01-01', '2031-06-30', '2031-07-01'].map((d) => editionOn(sky, d).id)).toEqual([
      'sky@1',
      'sky@1',
      'sky@2',
    ])
    expect(code(() => editionOn(sky, '2030-12-31'))).toBe('PARAMETER_OUT_OF_DATES')
  })

  it('has gaps and overlaps that can be found', () => {
    const span = (from: string, to: string | null) => ({ from, to })
    const first = span('2031-01-01', '2031-06-30')
    const second = (days: number) => spanFaults([span(addDays('2031-07-01', days), null), first])
    expect(second(0)).toEqual([])
    expect(second(1)).toEqual([{ kind: 'gap', from: '2031-07-01', to: '2031-07-01' }])
    expect(second(-1)).toEqual([{ kind: 'overlap', from: '2031-06-30', to: '2031-06-30' }])
    expect(spanFaults([span('2031-01-01', null), span('2031-05-01', null)])).toEqual([
      { kind: 'overlap', from: '2031-05-01', to: null },
    ])
    expect(
      spanFaults([
        span('2031-01-01', '2031-12-31'),
        span('2031-02-01', '2031-02-02'),
        span('2032-01-01', null),
      ]),
    ).toEqual([{ kind: 'overlap', from: '2031-02-01', to: '2031-02-02' }])
    expect(spanFaults([])).toEqual([])
  })
})

describe('deciding', () => {
  it('takes the edition of the day in the facts', () => {
    const ruling = decide(sky, deposit, facts, options)
    expect(ruling).toEqual({
      rule: 'sky/deposit',
      revision: 1,
      edition: 'sky@1',
      value: { ok: true, deposit: '100.00', due: '2031-06-09' },
      findings: [
        { clause: 'sky:3', outcome: 'met', message: 'nights', operands: { nights: 3, most: 14 } },
        { clause: 'sky:3', outcome: 'unknown', message: 'returned', operands: { missing: 'returned' } },
      ],
      trace: [{ message: 'deposit', operands: { value: '1000.00', percent: '10', deposit: '100.00' } }],
    })
  })

  const decided = (change: object, more: object = {}) => {
    const ruling = decide(sky, deposit, { ...facts, ...change }, { ...options, ...more })
    return `${ruling.edition} ${ruling.value.deposit}`
  }

  it('is bounded by the edition at each boundary and beyond it', () => {
    expect(decided({ asked: '2031-06-30' })).toBe('sky@1 100.00')
    expect(decided({ asked: '2031-07-01' })).toBe('sky@2 120.00')
    expect(code(() => decided({ asked: '2030-12-31' }))).toBe('PARAMETER_OUT_OF_DATES')
    expect(code(() => decided({ asked: '2033-01-10' }))).toBe('CALENDAR_YEAR_MISSING')
  })

  it('takes another day or a recorded edition when told', () => {
    expect(decided({}, { editionDay: '2031-08-01' })).toBe('sky@2 120.00')
    expect(decided({}, { edition: 'sky@2' })).toBe('sky@2 120.00')
    expect(decided({ asked: '2031-08-01' }, { edition: 'sky@1' })).toBe('sky@1 100.00')
    expect(code(() => decided({}, { edition: 'sky@3' }))).toBe('UNKNOWN_EDITION')
  })

  it('takes the newest edition where the facts tell no day', () => {
    const { editionDay: _, ...dateless } = deposit
    expect(decide(sky, dateless, facts, options).edition).toBe('sky@2')
  })

  it('follows the chosen reading and refuses one that does not exist', () => {
    expect(decided({ value: '1.00' })).toBe('sky@1 0.10')
    expect(decided({ value: '1.00' }, { readings: { 'deposit.minimum': 'rouble' } })).toBe('sky@1 1.00')
    expect(code(() => decided({}, { readings: { 'deposit.minimum': 'penny' } }))).toBe('INVALID_INPUT')
  })

  it('does not remember the numbers of another regulation or calendar', () => {
    const dearer: Regulation = {
      ...sky,
      parameters: sky.parameters.map((p) =>
        p.key === 'deposit.percent' ? { ...p, values: [{ ...p.values[0]!, value: 50n }] } : p,
      ),
    }
    expect(decided({})).toBe('sky@1 100.00')
    expect(decide(dearer, deposit, facts, options).value.deposit).toBe('500.00')
    const other = { ...invented, addWorkingDays: () => '2031-12-31' }
    expect(decide(sky, deposit, facts, { calendar: other }).value.due).toBe('2031-12-31')
    expect(decided({})).toBe('sky@1 100.00')
  })

  it('remembers no more than it needs over many days', () => {
    for (let i = 0; i < 1200; i++) decided({ asked: addDays('2031-01-01', i % 600), value: '10.00' })
    expect(decided({ asked: '2031-06-30' })).toBe('sky@1 100.00')
  })

  it('refuses a rule that names an unknown parameter or reading', () => {
    const broken = { ...deposit, parameters: ['no.such'] }
    expect(() => decide(sky, broken, facts, options)).toThrow(TypeError)
    expect(() => decide(sky, { ...deposit, readings: ['no.such'] }, facts, options)).toThrow(TypeError)
  })

  it('cites the wording of the edition', () => {
    expect(Object.keys(hashesOf(sky, rule))).toEqual(['sky:2', 'sky:3'])
    expect(hashesOf(sky, rule, 'sky@1')).not.toEqual(hashesOf(sky, rule, 'sky@2'))
    expect(hashesOf(sky, rule, 'sky@2')).toEqual(hashesOf(sky, rule))
    expect(regulationHash(sky)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('readings', () => {
  const reading = sky.readings[0] as Reading
  it('have a default, alternatives and nothing else', () => {
    expect(readingValue(reading, {})).toBe('none')
    expect(readingValue(reading, { 'deposit.minimum': 'rouble' })).toBe('rouble')
    expect(() => readingValue(reading, { 'deposit.minimum': '' })).toThrow('allowed are none, rouble')
  })
})

describe('several rules for one question', () => {
  type Facts = Parameters<typeof deposit.decide>[0]
  const named = (id: string): Rule<Facts, string> => ({
    ...deposit,
    id,
    parameters: [],
    readings: [],
    clauses: [`sky:${id}`],
    decide: () => id,
  })
  const short: Candidate<Facts, string> = { rule: named('short'), applies: (f) => f.nights < 5 }
  const long: Candidate<Facts, string> = { rule: named('long'), applies: (f) => f.nights > 3 }
  const above = [{ rule: 'short', clause: 'sky:6' }]
  const decideBy = (nights: number, candidates: readonly Candidate<Facts, string>[]) =>
    decideOne(sky, candidates, { ...facts, nights }, options)

  it('decide where exactly one applies', () => {
    expect(decideBy(2, [short, long]).ruling.value).toBe('short')
    expect(decideBy(9, [short, long])).toMatchObject({ ruling: { value: 'long' }, above: [] })
  })

  it('refuse where two apply without a declared precedence, naming both', () => {
    expect(code(() => decideBy(4, [short, long]))).toBe('RULES_WITHOUT_PRECEDENCE')
    expect(() => decideBy(4, [short, long])).toThrow(/short.*long/)
    const round = [
      { ...short, above: [{ rule: 'long', clause: 'sky:6' }] },
      { ...long, above },
    ]
    expect(code(() => decideBy(4, round))).toBe('RULES_WITHOUT_PRECEDENCE')
  })

  it('follow a declared precedence and tell its clause', () => {
    expect(decideBy(4, [short, { ...long, above }])).toMatchObject({ ruling: { value: 'long' }, above })
  })

  it('refuse where none applies', () => {
    expect(code(() => decideBy(4, []))).toBe('NO_RULE_APPLIES')
  })
})
