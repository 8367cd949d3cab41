import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { calendarData, keyRates } from '../reference/index.ts'
import { changesBetween, ownContent, sealed, taken } from './index.ts'

const year = ['day;kind;note', '2028;official;1187 2027-09-17', '2028-01-03;off;Новогодние каникулы']
const faults = (kind: 'calendar' | 'key-rates', rows: readonly string[]): string[] => {
  try {
    taken(ownContent(kind), rows.join('\n'))
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.items.map(({ message }) => message.ru)
  }
}

describe('a file of the calendar', () => {
  it('brings a year in and leaves the others', () => {
    const now = ownContent('calendar')
    const after = taken(
      now,
      [...year, '2028-01-08;holiday;Каникулы', '2028-02-19;working;', '2028-02-22;shortened;'].join('\n'),
    )
    expect(after.kind === 'calendar' && after.years.map((one) => one.year)).toEqual([
      ...calendarData.years.map((one) => one.year),
      2028,
    ])
    expect(changesBetween(now, after)).toEqual([
      { at: '2028', was: null, now: ['official'] },
      { at: '2028-01-03', was: null, now: ['off'] },
      { at: '2028-02-19', was: null, now: ['working'] },
      { at: '2028-02-22', was: null, now: ['shortened'] },
    ])
    expect(after.kind === 'calendar' && after.years.at(-1)).toMatchObject({
      confirmed: true,
      decree: { ru: 'Постановление Правительства РФ от 17.09.2027 № 1187' },
      notes: { '2028-01-03': 'Новогодние каникулы', '2028-01-08': 'Каникулы' },
    })
    expect(sealed(after).revision).toMatch(/^ru@1\+[0-9a-f]{12}$/)
  })

  it('says the same of the same years as the programme does', () => {
    const now = ownContent('calendar')
    const rows = calendarData.years.flatMap(
      ({ year: of, confirmed, daysOff, workingWeekends, shortened, decreed }) => [
        `${of};${confirmed ? 'official' : 'provisional'};1 2019-01-01`,
        ...daysOff.map((day) => `${day};off;`),
        ...workingWeekends.map((day) => `${day};working;`),
        ...shortened.map((day) => `${day};shortened;`),
        ...decreed.map((day) => `${day};decreed;`),
      ],
    )
    expect(changesBetween(now, taken(now, ['day;kind;note', ...rows].join('\r\n')))).toEqual([])
  })

  it('is refused with every row that is wrong', () => {
    expect(faults('calendar', ['date;kind'])).toEqual(['строка 1: ожидаются столбцы day;kind;note'])
    expect(
      faults('calendar', [
        ...year,
        '2028-01-03;off;',
        '2028-01-08;off;',
        '2028-01-04;working;',
        '2028-01-03;shortened;',
        '2029-01-09;off;',
        '2028-02-30;off;',
        '2028-01-05;free;',
        '2027;maybe;x',
      ]),
    ).toEqual([
      expect.stringContaining('строка 9'),
      expect.stringContaining('строка 10'),
      expect.stringContaining('строка 11'),
      'строка 4: 2028-01-03 назван дважды',
      'строка 5: 2028-01-08 и так выходной',
      'строка 6: 2028-01-04 и так будний день',
      'строка 7: 2028-01-03 не рабочий день',
      'строка 8: нет строки года 2029',
    ])
  })
})

describe('a file of key rates', () => {
  it('replaces the table from its first day on', () => {
    const now = ownContent('key-rates')
    const last = keyRates.rates.at(-1)!
    const after = taken(
      now,
      `from,percent,source\n${last.from},13.75,cbr.ru\n2026-09-14,13.50,\n2026-11-20,through,\n`,
    )
    expect(changesBetween(now, after)).toEqual([
      { at: last.from, was: [last.percent], now: ['13.75'] },
      { at: '2026-09-14', was: null, now: ['13.50'] },
      { at: 'through', was: [keyRates.knownThrough], now: ['2026-11-20'] },
    ])
  })

  it('is refused without the day through which it is complete, and with rates out of order', () => {
    expect(
      faults('key-rates', [
        'from;percent;source',
        '2026-09-14;13.5;',
        '2026-09-14;13,50;',
        '2026-09-01;13.00;',
      ]),
    ).toEqual([
      'строка 2: ставка «13.5»: ожидается вид 14.25',
      'строка 4: дни должны идти по порядку',
      'строка 1: нет строки «день;through;»',
    ])
  })
})
