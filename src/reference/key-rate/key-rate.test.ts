import { describe, expect, it } from 'vitest'
import { keyRateOn, keyRates } from './index.ts'

describe('key rate', () => {
  it('is sorted, dated and never repeats a rate', () => {
    const { rates } = keyRates
    expect(rates).toHaveLength(66)
    expect(rates[0]).toEqual({ from: '2013-09-13', percent: '5.50' })
    expect(rates.at(-1)).toEqual({ from: '2026-07-27', percent: '14.00' })
    rates.forEach((rate, i) => {
      expect(rate.percent).toMatch(/^\d{1,2}\.\d\d$/)
      const previous = rates[i - 1]
      if (!previous) return
      expect(previous.from < rate.from).toBe(true)
      expect(previous.percent).not.toBe(rate.percent)
    })
  })
  it('changes on the day of effect, not a day earlier', () => {
    expect(keyRateOn('2022-02-27')).toMatchObject({ percent: '9.50' })
    expect(keyRateOn('2022-02-28')).toEqual({ percent: '20.00', from: '2022-02-28', provisional: false })
    expect(keyRateOn('2022-05-27')).toMatchObject({ percent: '11.00' })
    expect(keyRateOn('2026-07-26')).toMatchObject({ percent: '14.25', provisional: false })
    expect(keyRateOn('2026-07-27')).toMatchObject({ percent: '14.00', provisional: false })
  })
  it('has no rate before the first and a provisional one after the last known day', () => {
    expect(keyRateOn('2013-09-12')).toEqual({ unknown: 'before-first' })
    expect(keyRateOn('2013-09-13')).toMatchObject({ percent: '5.50' })
    expect(keyRateOn('2026-07-28')).toEqual({ percent: '14.00', from: '2026-07-27', provisional: true })
    expect(keyRateOn('2026-07-28', keyRates, 'refuse')).toEqual({ unknown: 'after-known' })
  })
  it('reads a table brought up to date', () => {
    const table = {
      ...keyRates,
      knownThrough: '2026-12-31',
      rates: [...keyRates.rates, { from: '2026-10-26', percent: '13.00' }],
    }
    expect(keyRateOn('2026-11-01', table)).toEqual({
      percent: '13.00',
      from: '2026-10-26',
      provisional: false,
    })
  })
  it('refuses what is not a date', () => {
    for (const bad of ['', '2026-2-1', '2026-02-30', '01.02.2026'])
      expect(() => keyRateOn(bad)).toThrow(RangeError)
  })
})
