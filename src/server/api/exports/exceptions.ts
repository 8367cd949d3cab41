import { exceptionsSeen } from '../registers/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { count, day, type Table, text } from './table.ts'
import { words } from './words.ts'

const kinds = {
  annulled: { ru: 'отменено', en: 'annulled' },
  reopened: { ru: 'возвращено', en: 'reopened' },
  extended: { ru: 'срок продлён', en: 'term extended' },
  corrected: { ru: 'исправлено', en: 'corrected' },
} as const
const basisOf = {
  court: { ru: 'решение суда', en: 'act of a court' },
  complaint: { ru: 'решение по жалобе', en: 'decision on a complaint' },
  order: { ru: 'приказ', en: 'order' },
} as const

/** Lawful exceptions over all cases that the reader sees. */
export async function exceptionsTable(call: Omit<ReportCall, 'c'>, language: 'ru' | 'en'): Promise<Table> {
  const { items } = await exceptionsSeen(call)
  const { registry } = call.parts.engine.parts
  return {
    name: 'exceptions',
    title: words.exceptions[language],
    headings: [
      words.day,
      words.case,
      words.number,
      words.title,
      words.exception,
      words.ground,
      words.events,
    ].map((heading) => heading[language]),
    rows: items.map(({ on, procedure, number, title, kind, basis, events }) => [
      day(on),
      text(registry.procedure(procedure).title[language]),
      text(number),
      text(title),
      text(kinds[kind][language]),
      text(
        basis.kind === 'clause'
          ? basis.clause
          : `${basisOf[basis.kind][language]}: ${basis.body}, № ${basis.number}, ${basis.date}`,
      ),
      count(events),
    ]),
  }
}
