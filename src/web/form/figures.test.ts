import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMoney } from '../../kernel/index.ts'
import { instantAt, moscowTime } from './moments.ts'
import { decimalIn, integerIn, moneyIn, moneyOut } from './numbers.ts'
import { changedAt, fieldId, isWithin } from './paths.ts'

describe('sums', () => {
  it.each([
    ['1 000 000,00', '1000000.00'],
    ['1\u00a0000\u202f000', '1000000.00'],
    ['1000000.5 ₽', '1000000.50'],
    ['−12,30 руб.', '-12.30'],
    ['0', '0.00'],
    ['1,000,000.00', null],
    ['1,234', null],
    ['', null],
    ['12345678901234567', null],
  ])('%s is %s', (typed, sum) => expect(moneyIn(typed)).toBe(sum))

  it('are shown in threes', () => {
    expect(moneyOut('1234567.80')).toBe('1\u202f234\u202f567,80')
    expect(moneyOut('-1000.00')).toBe('-1\u202f000,00')
    expect(moneyOut('сто')).toBe('сто')
  })

  it('come back from how they are shown, and are sums of the kernel', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 99 }), (whole, kopecks) => {
        const sum = `${whole}.${String(kopecks).padStart(2, '0')}`
        expect(moneyIn(moneyOut(sum))).toBe(sum)
        expect(isMoney(sum)).toBe(true)
      }),
      { seed: 7 },
    )
  })
})

describe('numbers', () => {
  it.each([
    ['12', 12],
    [' −1 000 ', -1000],
    ['1.5', null],
    ['9007199254740992', null],
    ['x', null],
  ])('%s is the whole number %s', (typed, value) => expect(integerIn(typed)).toBe(value))

  it.each([
    ['12,5', '12.5'],
    ['-0.25', '-0.25'],
    ['1,', null],
  ])('%s is the decimal %s', (typed, value) => expect(decimalIn(typed)).toBe(value))
})

describe('moments', () => {
  it('are typed and shown in the time of Moscow', () => {
    expect(moscowTime('2026-03-01T21:30:00Z')).toBe('2026-03-02T00:30')
    expect(moscowTime('2026-03-01T21:30:15+03:00')).toBe('2026-03-01T21:30:15')
    expect(moscowTime('завтра')).toBe('')
    expect(instantAt('2026-03-02T00:30')).toBe('2026-03-02T00:30:00+03:00')
    expect(moscowTime(instantAt('2026-03-02T00:30'))).toBe('2026-03-02T00:30')
  })
})

describe('paths', () => {
  it('name one field, however they are written', () => {
    expect(fieldId('members[0].grant')).toBe(fieldId('members.0.grant'))
    expect(fieldId('readings.the way')).not.toMatch(/\s/)
    expect(isWithin('members.0.grant', 'members[0]')).toBe(true)
    expect(isWithin('members.10.grant', 'members.1')).toBe(false)
  })

  it('change one part and leave the others as they are', () => {
    const whole = { members: [{ grant: '1' }, { grant: '2' }], lots: ['a'] }
    const next = changedAt(whole, ['members', '1', 'grant'], () => '3') as typeof whole
    expect(next).toEqual({ members: [{ grant: '1' }, { grant: '3' }], lots: ['a'] })
    expect(next.members[0]).toBe(whole.members[0])
    expect(next.lots).toBe(whole.lots)
    expect(changedAt({}, ['act', 'on'], () => 'day')).toEqual({ act: { on: 'day' } })
  })
})
