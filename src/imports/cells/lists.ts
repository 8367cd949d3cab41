import { textCell } from '../file/index.ts'
import { bad, good, type Reader } from './reader.ts'

const blank = (part: string) => part === '' || /^[-–—]$/.test(part)

/** Values separated by `;` or line breaks, none missing. */
export const list =
  <T>(one: Reader<T>, separator = /[;\n]/): Reader<readonly T[]> =>
  (cell) => {
    const read = gaps(one, separator)(cell)
    if (!read.ok) return read
    const missing = read.value.indexOf(null)
    return missing < 0
      ? good(read.value as readonly T[])
      : bad(
          {
            ru: `не заполнено значение ${missing + 1} списка`,
            en: `value ${missing + 1} of the list is missing`,
          },
          { ru: 'Значения разделяют точкой с запятой', en: 'Values are separated by semicolons' },
        )
  }

/** Values separated by `;`; a dash or nothing stands for one that is not there yet. */
export const gaps =
  <T>(one: Reader<T>, separator = /[;\n]/): Reader<readonly (T | null)[]> =>
  (cell) => {
    const parts = cell.day ? [cell.day] : cell.text.split(separator).map((part) => part.trim())
    const values: (T | null)[] = []
    for (const [i, part] of parts.entries()) {
      const read = blank(part) ? good(null) : one(textCell(part))
      if (!read.ok) {
        const { message, remedy } = read.fault
        const at = { ru: `значение ${i + 1} списка: `, en: `value ${i + 1} of the list: ` }
        return bad({ ru: at.ru + message.ru, en: at.en + message.en }, remedy)
      }
      values.push(read.value)
    }
    return good(values)
  }
