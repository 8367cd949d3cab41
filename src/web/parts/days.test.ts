import { describe, expect, it } from 'vitest'
import { dayEnds, moment, moscowMoment, ownMoment } from './days.ts'

const noon = '2026-11-23T09:00:00.000Z'
const evening = '2026-11-23T18:30:00.000Z'
const summer = '2026-07-01T09:00:00.000Z'

describe('an instant', () => {
  it('stands in Moscow’s time alone where the clock shows the same', () => {
    for (const zone of ['Europe/Moscow', 'Europe/Minsk', 'Europe/Simferopol'])
      expect(moment(noon, 'ru', zone)).toBe('23.11.2026, 12:00')
    expect(moscowMoment(noon, 'en')).toBe('23/11/2026, 12:00')
    expect(ownMoment(noon, 'ru', 'Europe/Minsk')).toBeUndefined()
  })

  it.each([
    ['Europe/Kaliningrad', noon, '23.11.2026, 12:00 МСК (у вас 11:00)'],
    ['Asia/Yekaterinburg', noon, '23.11.2026, 12:00 МСК (у вас 14:00)'],
    ['Asia/Vladivostok', noon, '23.11.2026, 12:00 МСК (у вас 19:00)'],
    ['Asia/Vladivostok', evening, '23.11.2026, 21:30 МСК (у вас 24.11.2026, 04:30)'],
    ['Asia/Kolkata', noon, '23.11.2026, 12:00 МСК (у вас 14:30)'],
    // Europe moves its clocks, Moscow does not.
    ['Europe/Helsinki', noon, '23.11.2026, 12:00 МСК (у вас 11:00)'],
    ['Europe/Helsinki', summer, '01.07.2026, 12:00'],
    ['Pacific/Honolulu', noon, '23.11.2026, 12:00 МСК (у вас 22.11.2026, 23:00)'],
  ])('has the time of %s beside it', (zone, instant, shown) => {
    expect(moment(instant, 'ru', zone)).toBe(shown)
  })

  it('is told in English too', () => {
    expect(moment(noon, 'en', 'Asia/Tomsk')).toBe('23/11/2026, 12:00 Moscow time (16:00 yours)')
    expect(ownMoment(noon, 'en', 'Asia/Tomsk')).toBe('16:00 your time')
  })
})

describe('the last day of a term', () => {
  it('ends at Moscow’s midnight, which is told to those who have another', () => {
    expect(dayEnds('2026-11-23', 'ru', 'Europe/Moscow')).toBeNull()
    expect(dayEnds('2026-11-23', 'ru', 'Asia/Vladivostok')).toBe('до 24:00 МСК, у вас до 24.11.2026, 07:00')
    expect(dayEnds('2026-11-23', 'ru', 'Europe/Kaliningrad')).toBe('до 24:00 МСК, у вас до 23.11.2026, 23:00')
    expect(dayEnds('2026-12-31', 'en', 'Asia/Tokyo')).toBe('until 24:00 Moscow time, 01/01/2027, 06:00 yours')
  })
})
