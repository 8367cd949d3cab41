import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counted,
  formatDate,
  formatMoney,
  moneyInWords,
  pluralEn,
  pluralRu,
  type RussianForms,
} from './index.ts'

const roubleForms: RussianForms = ['рубль', 'рубля', 'рублей']
const kopeckForms: RussianForms = ['копейка', 'копейки', 'копеек']

// A second implementation of sums in words, apart from the library.
const teens =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  )
const tens = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')
const hundreds = 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ')
const units = 'один два три четыре пять шесть семь восемь девять'.split(' ')
const scales: [RussianForms, boolean][] = [
  [['', '', ''], false],
  [['тысяча', 'тысячи', 'тысяч'], true],
  [['миллион', 'миллиона', 'миллионов'], false],
  [['миллиард', 'миллиарда', 'миллиардов'], false],
  [['триллион', 'триллиона', 'триллионов'], false],
]
function triad(n: number, feminine: boolean): string[] {
  const words = [hundreds[Math.trunc(n / 100) - 1]]
  const rest = n % 100
  if (rest >= 10 && rest < 20) words.push(teens[rest - 10])
  else {
    words.push(tens[Math.trunc(rest / 10) - 2])
    const unit = units[(rest % 10) - 1]
    words.push(feminine && unit === 'один' ? 'одна' : feminine && unit === 'два' ? 'две' : unit)
  }
  return words.filter((word) => word !== undefined)
}
function inWords(kopecks: bigint): string {
  const roubles = kopecks / 100n
  const words: string[] = []
  for (let i = scales.length - 1; i >= 0; i--) {
    const n = Number((roubles / 1000n ** BigInt(i)) % 1000n)
    const [forms, feminine] = scales[i]!
    if (n > 0) words.push(...triad(n, feminine), pluralRu(n, forms))
  }
  const text = [...(words.length ? words : ['ноль']), pluralRu(roubles, roubleForms)]
    .filter(Boolean)
    .join(' ')
  const rest = kopecks % 100n
  return `${text[0]!.toUpperCase()}${text.slice(1)} ${String(rest).padStart(2, '0')} ${pluralRu(rest, kopeckForms)}`
}

describe('sums in words', () => {
  it.each([
    [200000105n, 'Два миллиона один рубль 05 копеек'],
    [0n, 'Ноль рублей 00 копеек'],
    [1n, 'Ноль рублей 01 копейка'],
    [2122n, 'Двадцать один рубль 22 копейки'],
    [100200n, 'Одна тысяча два рубля 00 копеек'],
    [1_000_000_000_00n, 'Один миллиард рублей 00 копеек'],
    [-510n, 'Минус пять рублей 10 копеек'],
  ])('%s kopecks: %s', (kopecks, words) => {
    expect(moneyInWords(kopecks)).toBe(words)
  })
  it('equals a second implementation up to the limit', () => {
    const sums = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }),
    )
    fc.assert(
      fc.property(sums, (kopecks) => {
        expect(moneyInWords(kopecks)).toBe(inWords(kopecks))
      }),
      { numRuns: 500 },
    )
  })
  it('refuses what was never checked', () => {
    expect(() => moneyInWords(10n ** 17n)).toThrow(RangeError)
    expect(() => moneyInWords(-(10n ** 17n))).toThrow(RangeError)
  })
})

describe('sums in figures', () => {
  it('separates thousands', () => {
    expect(formatMoney(200000105n, 'ru')).toBe('2\u00a0000\u00a0001,05')
    expect(formatMoney(200000105n, 'en')).toBe('2,000,001.05')
    expect(formatMoney(99999n, 'ru')).toBe('999,99')
    expect(formatMoney(-100000n, 'en')).toBe('-1,000.00')
    expect(formatMoney(-5n, 'ru')).toBe('-0,05')
  })
  it('loses no kopeck', () => {
    fc.assert(
      fc.property(fc.bigInt(), (kopecks) => {
        expect(BigInt(formatMoney(kopecks, 'en').replace(/[,.]/g, ''))).toBe(kopecks)
        expect(BigInt(formatMoney(kopecks, 'ru').replace(/[\u00a0,]/g, ''))).toBe(kopecks)
      }),
    )
  })
})

describe('plurals', () => {
  it('follows the last two digits', () => {
    const days: RussianForms = ['день', 'дня', 'дней']
    for (const n of [1, 21, 101, 1001, -1]) expect(pluralRu(n, days)).toBe('день')
    for (const n of [2, 3, 4, 22, 104]) expect(pluralRu(n, days)).toBe('дня')
    for (const n of [0, 5, 11, 12, 14, 20, 111, 113, 1012]) expect(pluralRu(n, days)).toBe('дней')
    expect([pluralEn(1, ['day', 'days']), pluralEn(21n, ['day', 'days'])]).toEqual(['day', 'days'])
  })
  it('agrees with the plural rules of Unicode', () => {
    const rules = new Intl.PluralRules('ru')
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(pluralRu(n, ['one', 'few', 'many'])).toBe(rules.select(n))
      }),
    )
  })
  it('counts things in both languages', () => {
    expect(counted(1, 'working-day')).toEqual({ ru: '1 рабочий день', en: '1 working day' })
    expect(counted(3, 'working-day')).toEqual({ ru: '3 рабочих дня', en: '3 working days' })
    expect(counted(30, 'calendar-day')).toEqual({ ru: '30 календарных дней', en: '30 calendar days' })
    expect(counted(5n, 'year').ru).toBe('5 лет')
  })
})

describe('days in figures', () => {
  it('are written as each language has them, as the standard library does', () => {
    const days = Array.from({ length: 366 }, (_, n) =>
      new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10),
    )
    for (const day of days) {
      const shown = new Date(day).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })
      expect(formatDate(day, 'en')).toBe(shown)
    }
    expect(formatDate('2024-05-27', 'ru')).toBe('27.05.2024')
  })
})
