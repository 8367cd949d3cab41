import { addDays, isDate, isMoney } from '../../kernel/index.ts'
import { bad, good, type Reader } from './reader.ts'

/** Text that is not blank, at most so long. */
export const text =
  (most = 1000): Reader<string> =>
  ({ text: given }) =>
    given.length <= most
      ? good(given)
      : bad(
          { ru: `текст длиннее ${most} знаков`, en: `the text is longer than ${most} characters` },
          { ru: 'Сократите его', en: 'Shorten it' },
        )

const noDay = bad(
  { ru: 'это не дата', en: 'this is no day' },
  { ru: 'Нужна дата вида 31.12.2024 или 2024-12-31', en: 'Give a day such as 31.12.2024 or 2024-12-31' },
)

/** Day 0 of the workbook's count, for days after 28 February 1900, which it takes for a leap year. */
const EXCEL_ZERO = '1899-12-30'

/** A day: 31.12.2024, 2024-12-31, or the number that a workbook keeps for it. */
export const day: Reader<string> = ({ text: given, day: marked }) => {
  if (marked) return good(marked)
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: г\.?)?$/.exec(given)
  const iso = russian
    ? `${russian[3]}-${russian[2]!.padStart(2, '0')}-${russian[1]!.padStart(2, '0')}`
    : /^\d{5}$/.test(given)
      ? addDays(EXCEL_ZERO, Number(given))
      : given.replace(/T00:00:00$/, '')
  return isDate(iso) ? good(iso) : noDay
}

/** An instant in Moscow: a day, or a day and a time; a day alone is its first minute. */
export const moment: Reader<string> = (cell) => {
  const [, date = cell.text, time = '00:00'] =
    /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(cell.day ?? cell.text) ?? []
  const read = day({ ...cell, text: date, day: cell.day })
  if (!read.ok) return read
  const [hours, minutes, seconds = '00'] = time.split(':')
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return noDay
  return good(`${read.value}T${hours!.padStart(2, '0')}:${minutes}:${seconds}+03:00`)
}

/** Roubles: spaces between thousands, a comma or a point before kopecks, a sign of the rouble after them. */
export const money: Reader<string> = ({ text: given }) => {
  const bare = given.replace(/[\s\u00a0\u202f']|руб\.?|₽|р\.$/gi, '').replace(',', '.')
  const whole = /^\d+$/.test(bare) ? `${bare}.00` : bare.replace(/\.(\d)$/, '.$10')
  return isMoney(whole) && !whole.startsWith('-')
    ? good(whole)
    : bad(
        { ru: 'это не сумма в рублях', en: 'this is no sum in roubles' },
        { ru: 'Нужна сумма вида 1 500 000,00', en: 'Give a sum such as 1 500 000.00' },
      )
}

/** A whole number from 0 to 9999. */
export const whole: Reader<number> = ({ text: given }) =>
  /^\d{1,4}$/.test(given)
    ? good(Number(given))
    : bad(
        { ru: 'это не целое число', en: 'this is no whole number' },
        { ru: 'Нужно целое число цифрами', en: 'Give a whole number in digits' },
      )

/** Yes or no. */
export const yesNo: Reader<boolean> = ({ text: given }) => {
  const said = given.toLowerCase()
  if (['да', 'yes', '+', '1', 'true'].includes(said)) return good(true)
  if (['нет', 'no', '-', '–', '0', 'false'].includes(said)) return good(false)
  return bad(
    { ru: 'здесь отвечают «да» или «нет»', en: 'the answer here is yes or no' },
    { ru: 'Напишите «да» или «нет»', en: 'Write да or нет' },
  )
}

/** One of some words, each written in any of its ways. */
export const oneOf = (words: Readonly<Record<string, readonly string[]>>): Reader<string> => {
  const keys = new Map(
    Object.entries(words).flatMap(([key, ways]) => [key, ...ways].map((way) => [normal(way), key] as const)),
  )
  const list = Object.values(words)
    .map(([first]) => first)
    .join(', ')
  return ({ text: given }) => {
    const key = keys.get(normal(given))
    return key === undefined
      ? bad(
          { ru: 'такого значения нет', en: 'there is no such value' },
          { ru: `Одно из: ${list}`, en: `One of: ${list}` },
        )
      : good(key)
  }
}

/** Spellings taken for the same: case, spaces, ё, dashes and quotes. */
export const normal = (given: string): string =>
  given
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
