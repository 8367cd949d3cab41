import { invalidInput, Problem } from '../kernel/index.ts'
import { day } from './cells/index.ts'
import { textCell } from './file/index.ts'
import type { RowContext } from './kinds/index.ts'

const pattern = /^(.*?)\s*(?:№|N|No\.?)\s*(\S+)\s+(?:от|of|dated)\s+(\S+)$/u

/** Reads a document as people name it: «Приказ № 12-к от 05.11.2024». @throws Problem BASIS */
export function readBasis(given: string): RowContext['basis'] {
  const [, title, number, date] = pattern.exec(given.trim()) ?? []
  const on = date === undefined ? null : day(textCell(date))
  if (title && number && on?.ok) return { title, number, date: on.value }
  throw new Problem(
    'BASIS',
    'content',
    { ru: 'Документ-основание не понят', en: 'The document was not understood' },
    [
      {
        path: 'basis',
        message: { ru: 'нужны вид, номер и дата', en: 'its kind, number and day are needed' },
        remedy: {
          ru: 'Например: "Приказ № 12-к от 05.11.2024"',
          en: 'Such as: "Order No 12-k of 2024-11-05"',
        },
      },
    ],
  )
}

/** Reads a day as people write it. @throws Problem INVALID_INPUT */
export function readDay(path: string, given: string): string {
  const read = day(textCell(given))
  if (read.ok) return read.value
  throw invalidInput([{ path, ...read.fault }])
}
