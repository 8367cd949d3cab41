import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { decide } from './decide.ts'
import { invented, sky } from './invented/regulation.ts'
import { deposit } from './invented/rule.ts'
import { Problem } from './problem.ts'
import { receiptOf, replay } from './receipt.ts'
import type { Regulation } from './regulation.ts'
import type { Rule } from './rule.ts'

const rule = deposit as unknown as Rule
const facts = { asked: '2031-06-06', value: '1000.00', nights: 3, returned: null }
const made = (change: object = {}, more: object = {}, of = rule) => {
  const [given, options] = [
    { ...facts, ...change },
    { calendar: invented, ...more },
  ]
  return receiptOf(sky, of, given, decide(sky, of, given, options), options)
}
const again = (receipt: unknown, regulations: readonly Regulation[] = [sky]) =>
  replay(JSON.parse(JSON.stringify(receipt)), regulations, [invented])

const { editionDay: _, ...rest } = rule
const dateless: Rule = { ...rest, id: 'sky/deposit-now' }
const withDateless: Regulation = { ...sky, rules: [rule, dateless] }

const code = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('a receipt', () => {
  it('holds everything the ruling stood on', () => {
    const receipt = made()
    expect(receipt).toMatchObject({
      receipt: 1,
      rule: 'sky/deposit',
      revision: 1,
      edition: 'sky@1',
      editionDay: '2031-06-06',
      calendar: 'invented@1',
      clauses: sky.earlierWording && { 'sky:2': sky.earlierWording['sky@1']?.['sky:2'] },
      parameters: { 'deposit.percent': '10', 'nights.most': 14 },
      readings: { 'deposit.minimum': 'none' },
      facts,
      value: { ok: true, deposit: '100.00', due: '2031-06-09' },
    })
    expect(receipt.factsHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, object, object]>([
    ['an ordinary one', {}, {}],
    ['the last day of the edition', { asked: '2031-06-30' }, {}],
    ['the next edition', { asked: '2031-07-01' }, {}],
    ['another reading', { value: '1.00' }, { readings: { 'deposit.minimum': 'rouble' } }],
    ['another edition day', {}, { editionDay: '2031-08-01' }],
    ['a recorded edition', { asked: '2031-08-01' }, { edition: 'sky@1' }],
  ])('is recomputed byte for byte: %s', (_, change, more) => {
    const receipt = made(change, more)
    expect(canonical(again(receipt))).toBe(canonical(receipt))
  })

  it('is the same for other white space and another order of keys', () => {
    const receipt = made()
    const reversed = JSON.stringify(
      Object.fromEntries(
        Object.entries({ ...receipt, facts: Object.fromEntries(Object.entries(facts).reverse()) }).reverse(),
      ),
      null,
      4,
    )
    expect(canonical(replay(JSON.parse(reversed), [sky], [invented]))).toBe(canonical(receipt))
  })

  it('outlives a newer edition where no day chose its own', () => {
    const receipt = made({}, {}, dateless)
    expect(receipt).toMatchObject({ edition: 'sky@2', editionDay: null })
    const amended: Regulation = {
      ...withDateless,
      editions: [
        sky.editions[0]!,
        { ...sky.editions[1]!, to: '2031-12-31' },
        { ...sky.editions[1]!, id: 'sky@3', from: '2032-01-01' },
      ],
      wording: { 'sky:2': 'changed' },
      earlierWording: { ...sky.earlierWording, 'sky@2': sky.wording },
    }
    expect(canonical(again(receipt, [amended]))).toBe(canonical(receipt))
  })

  it.each<[string, object]>([
    ['a fact', { facts: { ...facts, nights: 4 } }],
    ['a value', { value: { ok: false, deposit: '100.00', due: '2031-06-09' } }],
    ['a parameter', { parameters: { 'deposit.percent': '9', 'nights.most': 14 } }],
    ['a clause', { clauses: {} }],
    ['the edition', { edition: 'sky@2' }],
    ['a finding', { findings: [] }],
    ['an added key', { note: 'x' }],
    ['an added fact', { facts: { ...facts, more: 1 } }],
  ])('shows that %s was changed', (_, change) => {
    const changed = { ...made(), ...change }
    expect(canonical(again(changed))).not.toBe(canonical(changed))
  })

  it('is refused where it is none, or where its rule or calendar is not kept', () => {
    for (const none of [null, 5, 'x', [], {}, { receipt: 2, rule: 'sky/deposit' }]) {
      expect(code(() => again(none))).toBe('INVALID_INPUT')
    }
    expect(code(() => again({ ...made(), rule: 'sky/none' }))).toBe('UNKNOWN_RULE')
    expect(code(() => again({ ...made(), revision: 2 }))).toBe('UNKNOWN_RULE')
    expect(code(() => again({ ...made(), calendar: 'other' }))).toBe('UNKNOWN_CALENDAR')
    expect(code(() => again({ ...made(), facts: {} }))).toBe('INVALID_INPUT')
    expect(code(() => again({ ...made(), editionDay: null, edition: 'sky@9' }))).toBe('UNKNOWN_EDITION')
  })

  it('refuses facts that have no canonical form', () => {
    expect(() => made({ nights: 0.5 })).toThrow(TypeError)
    expect(() => made({ value: '1.00', note: '\ud800' })).toThrow('INVALID_INPUT')
  })
})
