import exceljs from 'exceljs'
import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { type Cell, fitsNumber, harmless, money, type Table, text } from './table.ts'
import { xlsxOf } from './xlsx.ts'

const attack = '=HYPERLINK("http://evil.example","x")'
const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  name: 't',
  title: 'А/Б: [список]',
  headings: ['Что', 'Сколько'],
  rows,
})
const read = async (stream: ReadableStream) => new Response(stream).arrayBuffer()

it.each(['=1+1', '+7', '-1', '@sum', '\tx', '\rx'])('takes the force out of %j', (value) => {
  expect(harmless(value)).toBe(`'${value}`)
})

it('leaves a plain text alone', () => expect(harmless('Граф знаний = 1')).toBe('Граф знаний = 1'))

it('writes CSV that spreadsheets in Russian open: quotes, semicolons, no formula', async () => {
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await read(csvOf(table([text(attack), money('10.50')], [text('а;"б"'), null]))),
  )
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFЧто;Сколько',
    `"'=HYPERLINK(""http://evil.example"",""x"")";10,50`,
    '"а;""б""";',
    '',
  ])
})

it('writes a workbook whose texts are texts and whose sums lose no kopeck', async () => {
  const book = new exceljs.Workbook()
  const huge = '12345678901234567.89'
  const stream = xlsxOf(table([text(attack), money('0.10')], [text('x'), money(huge)]))
  await book.xlsx.load((await read(stream)) as unknown as Parameters<typeof book.xlsx.load>[0])
  const sheet = book.worksheets[0]!
  expect(sheet.getRow(2).getCell(1).value).toBe(`'${attack}`)
  expect(sheet.getRow(2).getCell(2).value).toBe(0.1)
  expect(sheet.getRow(3).getCell(2).value).toBe(huge)
  expect([fitsNumber('9999999999999.99'), fitsNumber(huge)]).toEqual([true, false])
})

it('fails as a whole where its rows fail', async () => {
  const rows = (async function* () {
    yield [text('a')]
    throw new Error('the database is gone')
  })()
  await expect(read(xlsxOf({ ...table(), rows }))).rejects.toThrow()
})
