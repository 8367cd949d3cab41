import { expect, it } from 'vitest'
import { type BankLine, bankFile, purposeOf } from './bank-file.ts'
import { readStatement, reconcile, sumOf } from './statement.ts'
import { windows1251 } from './windows-1251.ts'

const line: BankLine = {
  agreement: '7-12',
  signed: '2024-05-06',
  tranche: 1,
  amount: '333333.34',
  name: 'Шаблонов\nМарк',
  inn: '500100732259',
  account: '40817810000000000001',
  bank: { name: 'Банк', bik: '044525225', correspondent: '30101810400000000225' },
}
const due = (agreement: string, tranche: number, amount: string) => ({
  case: `${agreement}/${tranche}`,
  agreement,
  tranche,
  amount,
  isPaid: false,
})

it('writes payment orders as banks read them: a value never begins a line', () => {
  const file = bankFile([line, line], '2024-06-03', 41)
  expect(file.split('\r\n').slice(0, 3)).toEqual([
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
  ])
  expect(file).toContain('Номер=42\r\nДата=03.06.2024\r\nСумма=333333.34\r\nПолучатель=Шаблонов Марк\r\n')
  expect(file.endsWith('КонецДокумента\r\nКонецФайла\r\n')).toBe(true)
})

it('encodes as Windows does', () => {
  expect(new TextDecoder('windows-1251').decode(windows1251('Ёж № «я» – А1'))).toBe('Ёж № «я» – А1')
})

it('finds its own lines again: by agreement, tranche and the exact sum of the lines', () => {
  const csv = [
    'Дата;Номер;Сумма;Назначение платежа',
    `03.06.2024;41;333 333,34;${purposeOf(line)}`,
    `03.06.2024;42;666666,66;${purposeOf(line)}`,
    '03.06.2024;43;10,00;Грант по договору 17-12 от 06.05.2024, транш 1',
    '03.06.2024;44;10,00;За воду',
    '03.06.2024;45;5,00;Грант по договору 7-13, транш 1',
  ].join('\r\n')
  const { lines, missing } = readStatement(`\ufeff${csv}`)
  expect(missing).toEqual([])
  const { found, strangers } = reconcile(lines, [
    due('7-12', 1, '1000000.00'),
    due('7-12', 2, '500000.00'),
    due('7-13', 1, '5.01'),
  ])
  expect(found.map(({ verdict, sum }) => [verdict, sum])).toEqual([
    ['same', '1000000.00'],
    ['absent', '0.00'],
    ['differs', '5.00'],
  ])
  expect(strangers.map(({ order }) => order)).toEqual(['43', '44'])
})

it('says which columns and sums it could not read', () => {
  expect(readStatement('Дата;Сумма\n1;2').missing).toEqual(['purpose'])
  expect(readStatement('Сумма;Назначение\nнет;за воду\n1,5;за чай')).toMatchObject({
    unread: [2],
    lines: [{ row: 3, amount: '1.50' }],
  })
  expect([sumOf('1\u202f000\u00a0000,5'), sumOf('1,234.50'), sumOf('')]).toEqual(['1000000.50', null, null])
})
