import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfMoscowDay, isIsoDate, moscowMoment, startOfMoscowDay } from './index.ts'

const instants = fc.date({
  min: new Date('2014-10-27T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

describe('Moscow time', () => {
  it('turns midnight three hours before UTC does', () => {
    expect(moscowMoment('2026-03-01T20:59:59.999Z')).toEqual({ date: '2026-03-01', time: '23:59:59' })
    expect(moscowMoment('2026-03-01T21:00:00Z')).toEqual({ date: '2026-03-02', time: '00:00:00' })
    expect(moscowMoment('2026-12-31T23:00:00+03:00')).toEqual({ date: '2026-12-31', time: '23:00:00' })
    expect(moscowMoment('2026-07-01T05:00+10:00')).toEqual({ date: '2026-06-30', time: '22:00:00' })
  })
  it('gives the bounds of a day, the end exclusive', () => {
    expect(startOfMoscowDay('2026-03-01')).toBe('2026-02-28T21:00:00.000Z')
    expect(endOfMoscowDay('2026-03-01')).toBe('2026-03-01T21:00:00.000Z')
    expect(endOfMoscowDay('2027-12-31')).toBe('2027-12-31T21:00:00.000Z')
  })
  it('agrees with the time zone database', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Moscow',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const { date, time } = moscowMoment(instant.toISOString())
        expect(`${date} ${time}`).toBe(zone.format(instant))
        expect(startOfMoscowDay(date) <= instant.toISOString()).toBe(true)
        expect(instant.toISOString() < endOfMoscowDay(date)).toBe(true)
      }),
    )
  })
  it('refuses what has no zone, is no instant, or is before UTC+3', () => {
    const bad = [
      '2026-03-01',
      '2026-03-01T10:00:00',
      '2026-02-30T10:00:00Z',
      '2026-03-01T24:00:00Z',
      'soon',
      '2014-10-25T21:59:59Z',
    ]
    for (const text of bad) expect(() => moscowMoment(text)).toThrow(RangeError)
    expect(moscowMoment('2014-10-25T22:00:00Z')).toEqual({ date: '2014-10-26', time: '01:00:00' })
    expect(() => endOfMoscowDay('2026-02-29')).toThrow(RangeError)
    expect(() => startOfMoscowDay('2014-10-26')).toThrow(RangeError)
  })
  it('knows real days', () => {
    expect(isIsoDate('2024-02-29')).toBe(true)
    for (const text of ['2025-02-29', '2026-13-01', '2026-1-1', '2026-00-10', ''])
      expect(isIsoDate(text)).toBe(false)
  })
})
