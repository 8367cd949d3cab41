import { describe, expect, it } from 'vitest'
import { askedBy, isFiltered, nextSort } from './asked.ts'
import { cellValue, columnsOf, type Row } from './columns.ts'
import { csvOf } from './csv.ts'

const title = { ru: 'т', en: 't' }
const model = {
  states: {
    built: { title, owner: [], final: false },
    afloat: { title, owner: [], final: false },
    sunk: { title, owner: [], final: true },
  },
}
const asked = (text: string) => askedBy('ship', model, new URLSearchParams(text))

describe('the address of a list', () => {
  it('asks for what it names, and for nothing that is empty or not known', () => {
    expect(asked('')).toEqual({ procedure: 'ship' })
    expect(asked('text=+a b+&number=&lot=x&holder=me&sort=-title&total=true&parent=p&other=1')).toEqual({
      procedure: 'ship',
      text: 'a b',
      lot: 'x',
      holder: 'me',
      sort: '-title',
      total: true,
      parent: 'p',
    })
    expect(asked('holder=p-1&total=1')).toEqual({ procedure: 'ship' })
  })

  it('names states one by one, or all that run or have ended', () => {
    expect(asked('state=sunk&state=built&state=none').state).toEqual(['sunk', 'built'])
    expect(asked('state=.running').state).toEqual(['built', 'afloat'])
    expect(asked('state=.ended').state).toEqual(['sunk'])
  })

  it('tells a filter from an order', () => {
    expect(isFiltered(new URLSearchParams('sort=title&total=true'))).toBe(false)
    expect(isFiltered(new URLSearchParams('lot=x'))).toBe(true)
  })

  it('sorts up, down and as it comes', () => {
    expect([null, 'lot', '-lot', 'title'].map((now) => nextSort('lot', now))).toEqual([
      'lot',
      '-lot',
      null,
      'lot',
    ])
  })
})

const row = (more: Partial<Row>): Row => ({
  case: 'ship-1',
  procedure: 'ship',
  parent: null,
  state: 'built',
  version: 1,
  number: null,
  sums: {},
  dates: {},
  marks: [],
  ...more,
})
const field = (...columns: string[]) => ({ title, clause: 'x:1', columns })

describe('the columns of a list', () => {
  const ship = {
    fields: {
      costs: field('sums.hull', 'sums.sails'),
      name: field('title'),
      launched: field('dates.launched'),
      owner: field('holder'),
      berth: field('lot'),
      crew: field(),
      register: field('marks.register'),
    },
  }
  const names = (rows: readonly Row[]) => columnsOf(ship, rows).map(({ name }) => name)

  it('are those that some row fills, in the order of the fields', () => {
    expect(names([])).toEqual(['title', 'state'])
    expect(
      names([
        row({ sums: { sails: '5.00' } }),
        row({ number: '7', lot: 'north', dates: { launched: '2031-01-01' } }),
      ]),
    ).toEqual(['number', 'title', 'state', 'sums.sails', 'dates.launched', 'lot'])
  })

  it('know their value, their order and their field', () => {
    const given = row({
      sums: { sails: '5.00' },
      holder: 'p-1',
      lot: null,
      dates: { launched: '2031-01-01' },
    })
    const columns = columnsOf(ship, [given])
    expect(
      columns.map((column) => [column.name, cellValue(given, column), column.sort, column.field]),
    ).toEqual([
      ['title', null, 'title', null],
      ['state', 'built', null, null],
      ['sums.sails', '5.00', 'sums.sails', null],
      ['dates.launched', '2031-01-01', 'dates.launched', 'launched'],
      ['holder', 'p-1', null, 'owner'],
    ])
  })
})

describe('a table as CSV', () => {
  it('is opened by a spreadsheet set to Russian', () => {
    expect(
      csvOf([
        [{ text: 'Имя' }, { text: 'Сумма' }],
        [{ text: 'а;б "в"\n' }, { figures: '-1000000.50' }],
      ]),
    ).toBe('\ufeffИмя;Сумма\r\n"а;б ""в""\n";-1000000,50\r\n')
  })

  it.each(['=1+1', '+7', '-2', '@sum', '\t=1', '\r=1'])('holds no formula: %j', (text) => {
    expect(csvOf([[{ text }]])).toMatch(/^\ufeff"?'/)
  })
})
