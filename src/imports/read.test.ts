import { describe, expect, it } from 'vitest'
import { inspector } from '../files/index.ts'
import { readBasis } from './basis.ts'
import { day, gaps, list, moment, money, oneOf, snils, whole, yesNo } from './cells/index.ts'
import { type Inspect, readRegistry, textCell, workbookLimits } from './file/index.ts'
import { kinds } from './kinds/index.ts'
import { noMapping, readMapping } from './mapping.ts'
import { typedRows } from './rows.ts'
import { csvOf, grantRow, tableOf, totalRow, xlsxOf } from './testing/index.ts'

const looking = inspector({ archives: workbookLimits })
const inspect: Inspect = async (bytes) => {
  const { mediaType, findings } = await looking.inspect(bytes, '')
  return { mediaType, codes: findings.map((f) => f.code) }
}
const read = (bytes: Uint8Array) => readRegistry(bytes, inspect)
const grants = kinds.grants!
const value = <T>(
  reader: (cell: ReturnType<typeof textCell>) => { ok: boolean; value?: T },
  text: string,
) => {
  const found = reader(textCell(text))
  return found.ok ? found.value : 'bad'
}

describe('cells', () => {
  it.each([
    ['31.12.2024', '2024-12-31'],
    ['1.2.2024 г.', '2024-02-01'],
    ['2024-02-29', '2024-02-29'],
    ['45323', '2024-02-01'],
    ['2024-02-01T00:00:00', '2024-02-01'],
    ['30.02.2024', 'bad'],
    ['02/01/2024', 'bad'],
  ])('the day %s', (text, expected) => expect(value(day, text)).toBe(expected))

  it.each([
    ['1 500 000,00', '1500000.00'],
    ['1\u00a0500\u202f000', '1500000.00'],
    ['1500000.5 руб.', '1500000.50'],
    ['750 ₽', '750.00'],
    ['1,234', 'bad'],
    ['-5', 'bad'],
    ['1.500.000', 'bad'],
    ['1e6', 'bad'],
  ])('the sum %s', (text, expected) => expect(value(money, text)).toBe(expected))

  it('numbers, words, lists, instants', () => {
    expect([value(whole, '12'), value(whole, '12,5'), value(yesNo, 'Да'), value(yesNo, 'может')]).toEqual([
      12,
      'bad',
      true,
      'bad',
    ])
    expect(value(oneOf({ a: ['Приём заявок'] }), 'приём  ЗАЯВОК')).toBe('a')
    expect(value(gaps(day), '20.02.2024; –;')).toEqual(['2024-02-20', null, null])
    expect(value(list(day), '20.02.2024; -')).toBe('bad')
    expect(value(list(list(money, /\//)), '1/2; 3')).toEqual([['1.00', '2.00'], ['3.00']])
    expect(value(moment, '15.04.2024 9:30')).toBe('2024-04-15T09:30:00+03:00')
    expect(value(moment, '15.04.2024 25:30')).toBe('bad')
    expect(value(snils, '112-233-445 96')).toBe('bad')
  })

  it('documents', () => {
    expect(readBasis('Приказ № 12-к от 05.11.2024')).toEqual({
      title: 'Приказ',
      number: '12-к',
      date: '2024-11-05',
    })
    expect(readBasis('Order No 7 of 2024-11-05')).toEqual({ title: 'Order', number: '7', date: '2024-11-05' })
    expect(() => readBasis('Приказ от вчера')).toThrow(/BASIS/)
  })
})

describe('tables of text', () => {
  const table = tableOf([grantRow(0), grantRow(1)], ['Реестр грантов', ''])
  it.each([
    ['UTF-8', csvOf(table)],
    ['UTF-8 with its mark', csvOf(table, { encoding: 'bom' })],
    ['Windows-1251', csvOf(table, { encoding: 'windows-1251' })],
    ['commas', csvOf(table, { delimiter: ',' })],
    ['tabs', csvOf(table, { delimiter: '\t' })],
  ])('%s', async (_, bytes) => {
    const sheets = await read(bytes)
    const { rows, unused } = typedRows(grants, noMapping, sheets)
    expect(rows.map((r) => [r.row, r.faults])).toEqual([
      [4, []],
      [5, []],
    ])
    expect(rows[0]!.values.topic).toBe('Библиотека; разметка «1»,\nвторая строка')
    expect(rows[0]!.values.total).toBe('1500000.00')
    expect(unused).toEqual(['Примечание'])
  })

  it('with a quote that is never closed are refused', async () => {
    await expect(read(Buffer.from('a;b\r\n"x;y\r\n'))).rejects.toThrow(/REGISTRY_UNREADABLE/)
  })
})

describe('workbooks', () => {
  it('with blank rows, days and numbers of their own, formulas as they were saved, and a sheet of notes', async () => {
    const [headings, cells] = tableOf([grantRow(0)]) as [string[], string[]]
    const at = (heading: string) => headings.indexOf(heading)
    const row: unknown[] = [...cells]
    row[at('Дата договора')] = new Date('2024-02-01T00:00:00Z')
    row[at('Сумма гранта')] = { formula: 'A1*2', result: 1_500_000 }
    row[at('Выплачено')] = 749_999.99 + 0.01
    row[at('Срок, мес.')] = 12
    const total = headings.map((h) => totalRow(1)[h] ?? '')
    const bytes = await xlsxOf({
      Заметки: [['просто текст']],
      Гранты: [['Реестр на 01.11.2024'], [], headings, [], row as string[], [], total],
    })
    const { rows, totals, skipped } = typedRows(grants, noMapping, await read(bytes))
    expect(skipped).toEqual(['Заметки'])
    expect(rows.map((r) => [r.sheet, r.row, r.faults])).toEqual([['Гранты', 5, []]])
    expect(rows[0]!.values).toMatchObject({
      signed: '2024-02-01',
      total: '1500000.00',
      paid: '750000.00',
      months: 12,
    })
    expect(rows[0]!.notes.map((n) => n.column)).toEqual(['Сумма гранта'])
    expect(totals.map((t) => [t.column, t.told])).toEqual([
      ['total', '1500000.00'],
      ['paid', '750000.00'],
    ])
  })

  it('that expand beyond measure, are damaged, or are none, are refused', async () => {
    const long = Array.from({ length: 1200 }, (_, i) => [`${i} ${'y'.repeat(15_000)}`])
    await expect(read(await xlsxOf({ А: long }))).rejects.toThrow(/zip\.bomb/)
    const sound = await xlsxOf({ А: [['x']] })
    await expect(read(sound.subarray(0, sound.length - 40))).rejects.toThrow(/zip\.damaged/)
    await expect(read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toThrow(/REGISTRY_UNREADABLE/)
    await expect(read(Buffer.from('504b0304', 'hex'))).rejects.toThrow(/REGISTRY_UNREADABLE/)
  })
})

describe('headings', () => {
  it('of another registry are named by a mapping, missing columns by constants', async () => {
    const { 'Сумма гранта': total, 'Номер заявки': application, ...rest } = grantRow(0)
    const sheets = await read(csvOf(tableOf([{ ...rest, 'Объём поддержки': total! }])))
    expect(() => typedRows(grants, noMapping, sheets)).toThrow(/HEADINGS.*Номер заявки.*missing|HEADINGS/)
    const mapping = readMapping(grants, { columns: { total: 'Объём поддержки' }, constants: { application } })
    const { rows } = typedRows(grants, mapping, sheets)
    expect(rows[0]!.faults).toEqual([])
    expect(rows[0]!.values).toMatchObject({ total: '1500000.00', application: 'Ф-200' })
    expect(() => readMapping(grants, { columns: { sum: 'x' } })).toThrow(/UNKNOWN_COLUMN/)
  })

  it('faults name sheet, row, column and remedy, never the value', async () => {
    const rows = [grantRow(0, { 'ИНН участников': '770100000199; 1', 'Дата договора': 'вчера', Тема: '' })]
    const [row] = typedRows(grants, noMapping, await read(csvOf(tableOf(rows)))).rows
    expect(row!.faults.map((f) => [f.column, f.message.ru])).toEqual([
      ['Дата договора', 'это не дата'],
      ['Тема', 'ячейка пуста'],
      ['ИНН участников', 'значение 1 списка: неверный ИНН физического лица'],
    ])
    expect(row!.faults.every((f) => f.remedy !== undefined)).toBe(true)
    expect(JSON.stringify(row!.faults)).not.toMatch(/7701|вчера/)
  })
})
