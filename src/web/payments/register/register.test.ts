import { describe, expect, it } from 'vitest'
import { isReady, proposed, rowsFor } from './decisions.ts'
import { matched, names, unanswered } from './match.ts'
import type { Line, Recorded, Seen } from './seen.ts'
import { dayOf, decoded, readStatement, sumOf } from './statement.ts'

const bank = { name: 'Банк', bik: '044525225', correspondent: '30101810400000000225' }
const line = (number: number, change: Partial<Line> = {}): Line => ({
  number,
  amount: '333333.34',
  outcome: null,
  settled: null,
  grant: `g${number}`,
  agreement: `7-1${number}`,
  signed: '2024-05-06',
  tranche: 1,
  payee: {
    number,
    name: `Шаблонов Марк ${number}`,
    inn: `50010073225${number}`,
    account: `4081781000000000000${number}`,
    bank,
  },
  ...change,
})
const seen = (lines: readonly Line[], statement: readonly Recorded[] = []): Seen => ({
  lines,
  statement,
  refused: [],
  waiting: 0,
  total: null,
  paid: null,
  drawn: null,
  withdrawn: null,
  showsPayees: true,
  confirmed: {
    on: '2024-06-03',
    by: 'f',
    firstOrder: 41,
    payer: { name: 'Ф', inn: '', kpp: '', account: '', bank: '', bik: '', correspondent: '' },
  },
})
const csv = (...rows: readonly string[]) =>
  readStatement(['Дата;Номер;Сумма;Получатель;ИНН;Назначение платежа', ...rows].join('\r\n')).lines

describe('a statement', () => {
  it('is read as a table in CSV, whatever the order of the columns', () => {
    expect(
      readStatement('\ufeffСумма;Назначение;Дата\n"1 000 000,00";за воду;03.06.2024').lines,
    ).toMatchObject([{ row: 2, day: '2024-06-03', amount: '1000000.00', purpose: 'за воду', isIn: false }])
    expect(readStatement('Дата;Сумма\n1;2').missing).toEqual(['purpose'])
    expect(readStatement('Сумма;Назначение\nнет;за воду\n1,5;за чай')).toMatchObject({
      unread: [2],
      lines: [{ row: 3, amount: '1.50' }],
    })
    expect(readStatement('Дебет;Кредит;Назначение\n;5,00;возврат').lines).toMatchObject([
      { amount: '5.00', isIn: true },
    ])
    expect([sumOf('1\u202f000\u00a0000,5'), sumOf('1,234.50'), sumOf(''), dayOf('3 июня')]).toEqual([
      '1000000.50',
      null,
      null,
      '',
    ])
  })
  it('is read as the exchange of 1C in Windows-1251, money that came in apart', () => {
    const own = '40503810700000000001'
    const other = '40817810000000000001'
    const text = [
      '1CClientBankExchange',
      `РасчСчет=${own}`,
      'СекцияРасчСчет',
      `РасчСчет=${own}`,
      'КонецРасчСчет',
      'СекцияДокумент=Платежное поручение',
      'Номер=41',
      'Дата=03.06.2024',
      'Сумма=10.00',
      `ПлательщикСчет=${own}`,
      `ПолучательСчет=${other}`,
      'Получатель=ИНН 500100732259 Шаблонов Марк',
      'ПолучательИНН=500100732259',
      'ДатаСписано=04.06.2024',
      'НазначениеПлатежа=Грант',
      'КонецДокумента',
      'СекцияДокумент=Платежное поручение',
      'Номер=7',
      'Дата=05.06.2024',
      'Сумма=10.00',
      `ПлательщикСчет=${other}`,
      `ПолучательСчет=${own}`,
      'КонецДокумента',
      'КонецФайла',
    ].join('\r\n')
    const bytes = Uint8Array.from([...text], (letter) => {
      const code = letter.codePointAt(0)!
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
    const { lines } = readStatement(decoded(bytes.buffer))
    expect(lines).toMatchObject([
      { row: 1, day: '2024-06-04', order: '41', payee: 'Шаблонов Марк', account: other, isIn: false },
      { row: 2, day: '2024-06-05', order: '7', account: other, isIn: true },
    ])
  })
})

describe('matching', () => {
  const both = seen([line(1), line(2, { amount: '10.00' })])
  it('takes what fits by number, sum and payee, and proposes the rest for a hand', () => {
    const found = matched(
      csv(
        '03.06.2024;41;333333,34;;500100732251;Грант по договору № 7-11, транш 1',
        '03.06.2024;90;10,00;Шаблонов Марк 2;;Грант по договору № 7-12, транш 1',
        '03.06.2024;44;10,00;;;За воду',
      ),
      both,
    )
    expect(found.map(({ verdict, line: n, outcome }) => [verdict, n, outcome])).toEqual([
      ['same', 1, 'paid'],
      ['other-number', 2, 'paid'],
      ['stranger', null, null],
    ])
    expect(unanswered(found, both)).toEqual([])
  })
  it('tells a wrong sum and a wrong payee apart, and marks neither', () => {
    const found = matched(
      csv(
        '03.06.2024;41;333333,35;;500100732251;Грант',
        '03.06.2024;42;10,00;;770000000000;Грант по договору № 7-12, транш 1',
      ),
      both,
    )
    expect(found.map(({ verdict, outcome }) => [verdict, outcome])).toEqual([
      ['sum-differs', null],
      ['payee-differs', null],
    ])
    expect(unanswered(found, both).map(({ number }) => number)).toEqual([1, 2])
  })
  it('answers a line once: a row recorded before is known, an equal one after it is settled', () => {
    const row = '03.06.2024;41;333333,34;;500100732251;Грант'
    const before = { day: '2024-06-03', order: '41', amount: '333333.34', nth: 1 }
    const recorded: Recorded = { ...before, line: 1, outcome: 'paid', reason: null, recordedOn: '' }
    const found = matched(csv(row, row), seen([line(1, { outcome: 'paid' })], [recorded]))
    expect(found.map(({ verdict }) => verdict)).toEqual(['known', 'settled'])
  })
  it('finds money that came back by its sum and whom it was sent to', () => {
    const rows = readStatement(
      'Дата;Номер;Дебет;Кредит;ИНН;Назначение\n05.06.2024;9;;333333,34;500100732251;возврат',
    ).lines
    expect(matched(rows, seen([line(1, { outcome: 'paid' })]))).toMatchObject([
      { verdict: 'came-back', line: 1, outcome: 'returned' },
    ])
    expect(matched(rows, seen([line(1)]))[0]!.verdict).toBe('stranger')
  })
  it('knows an agreement as a whole word only', () => {
    const of = { agreement: '7-12', tranche: 2 }
    expect(names('Грант по договору № 7-12 от 06.05.2024, транш 2', of)).toBe(true)
    expect(names('Грант по договору № 7-12, транш 1', of)).toBe(false)
    expect(names('Грант по договору № 17-12, транш 2', of)).toBe(false)
    expect(names('Грант по договору № 7-12-1, транш 2', of)).toBe(false)
  })
  it('records what fits, and anything else only with a reason', () => {
    const [fits, stranger] = matched(
      csv('03.06.2024;41;333333,34;;500100732251;Грант', '03.06.2024;9;15,00;;;Комиссия'),
      both,
    )
    expect([isReady(fits!, proposed(fits!)), isReady(stranger!, proposed(stranger!))]).toEqual([true, false])
    expect(isReady(fits!, { ...proposed(fits!), outcome: 'failed' })).toBe(false)
    const rows = rowsFor([fits!, stranger!], (one) => ({
      ...proposed(one),
      reason: one === stranger ? 'Комиссия банка' : '',
    }))
    expect(rows.map(({ line: n, outcome, reason }) => [n, outcome, reason])).toEqual([
      [1, 'paid', null],
      [null, null, 'Комиссия банка'],
    ])
  })
})
