import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { checkInn12 } from '../../reference/index.ts'

type Cells = Readonly<Record<string, string>>

const names = [
  'Тензоров Пример Первый',
  'Градиентова Проба Вторая',
  'Векторов Образец Третий',
  'Матрицына Ёлка Четвёртая',
] as const

/** The ИНН of a person who does not exist; its check digits hold. */
export function innOf(n: number): string {
  const base = `7701${String(n + 1).padStart(6, '0')}`
  for (let i = 0; i < 100; i++) {
    const made = `${base}${String(i).padStart(2, '0')}`
    if (checkInn12(made).ok) return made
  }
  throw new Error('no check digits fit')
}

/** A grant of two people: a million and a half, half of it paid and reported. */
export function grantRow(n: number, change: Cells = {}): Cells {
  const people = [2 * n, 2 * n + 1]
  return {
    'Номер в реестре': `Р-${n + 1}`,
    Статус: 'Работы идут',
    'Номер договора': `${n + 1}-ГК`,
    'Дата договора': '01.02.2024',
    Конкурс: 'Очередь VI',
    'Номер заявки': `Ф-${200 + n}`,
    Тема: `Библиотека; разметка «${n + 1}»,\nвторая строка`,
    Лот: 'Обработка естественного языка',
    'Сумма гранта': '1 500 000,00',
    'Срок, мес.': '12',
    Участники: people.map((p) => `${names[p % names.length]} ${p}`).join('; '),
    'ИНН участников': people.map(innOf).join('; '),
    'Доли участников': '750000; 750 000,00',
    'Окончания этапов': '01.08.2024; 2025-02-01',
    Транши: '750000,00; 750000,00',
    'Даты выплат': '20.02.2024; -',
    'Платёжные поручения': '101; -',
    'Отчёты поданы': '30.07.2024; -',
    'Акты подписаны': '20.08.2024; -',
    'Израсходовано по этапам': '300000,00/350000,50; -',
    Выплачено: '750 000,00',
    Возвращено: '',
    Примечание: 'не переносится',
    ...change,
  }
}

/** A line of totals over so many grants of `grantRow`. */
export const totalRow = (count: number, change: Cells = {}): Cells => ({
  'Номер в реестре': 'Итого:',
  'Сумма гранта': `${count * 1_500_000},00`,
  Выплачено: `${count * 750_000},00`,
  ...change,
})

export function contestRow(change: Cells = {}): Cells {
  return {
    'Реестровый номер': 'К-7',
    Состояние: 'Формальная проверка',
    Название: 'Код ИИ',
    Очередь: 'VII',
    Бюджет: '300 000 000,00',
    Лоты: 'Компьютерное зрение; лот 3',
    Объявлен: '25.03.2024',
    'Приём с': '25.03.2024',
    'Приём по': '27.04.2024',
    ...change,
  }
}

/** An application of the Fund's other system, by one person. */
export const applicationRow = (n: number, change: Cells = {}): Cells => ({
  'Номер заявки': `Ф-${n + 1}`,
  Подана: '26.04.2024 12:30',
  Тема: 'Библиотека разметки',
  Лот: 'nlp',
  'Срок, мес.': '12',
  Запрошено: '1000000',
  Участники: `${names[n % names.length]} ${n}`,
  'Дата рождения': '03.02.1990',
  'Доли участников': '1000000,00',
  Телефоны: '+70000000001',
  'Leader-ID': `900000${n}`,
  'Суммы этапов': '500000; 500000',
  'Отпечаток ТЗ': 'a'.repeat(64),
  Согласие: 'да',
  Заявления: 'да',
  Подтверждения: 'да',
  ...change,
})

/** A registry as a table of text, headings first, with lines above them. */
export function tableOf(rows: readonly Cells[], above: readonly string[] = []): string[][] {
  const headings = Object.keys(rows[0]!)
  return [...above.map((line) => [line]), headings, ...rows.map((row) => headings.map((h) => row[h] ?? ''))]
}

const byte1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** A table as CSV: UTF-8 with or without its mark, or Windows-1251. */
export function csvOf(
  table: readonly (readonly string[])[],
  {
    delimiter = ';',
    encoding = 'utf-8',
  }: { delimiter?: string; encoding?: 'utf-8' | 'bom' | 'windows-1251' } = {},
): Buffer {
  const text = Papa.unparse(table as string[][], { delimiter, newline: '\r\n' })
  if (encoding !== 'windows-1251') return Buffer.from(encoding === 'bom' ? `\ufeff${text}` : text)
  return Buffer.from([...text].map((character) => byte1251.get(character) ?? 0x3f))
}

/** A workbook of sheets; cells are what the library takes: texts, numbers, days, formulas. */
export async function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name)
    rows.forEach((row, i) => {
      row.forEach((value, at) => {
        sheet.getCell(i + 1, at + 1).value = value
      })
    })
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}
