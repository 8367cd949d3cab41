import { Problem, type ProblemItem, type Text } from '../kernel/index.ts'

/** A row that cannot be taken, and what is wrong with it. */
export const fault = (row: number, message: Text): ProblemItem => ({
  path: `row ${row}`,
  message: { ru: `строка ${row}: ${message.ru}`, en: `row ${row}: ${message.en}` },
})

/** The refusal of a file, with every row that is wrong. */
export const unreadable = (items: readonly ProblemItem[]): Problem =>
  new Problem(
    'TABLE_UNREADABLE',
    'content',
    { ru: 'Файл не принят: исправьте строки', en: 'The file is not taken: correct its rows' },
    items.slice(0, 50),
  )

/** The refusal of a table that an event names and nobody keeps. */
export const unknownTables = (revision: string): Problem =>
  new Problem('UNKNOWN_TABLES', 'unknown', {
    ru: `Таблица редакции ${revision} не хранится`,
    en: `The table of the revision ${revision} is not kept`,
  })
