import type { TraceEntry } from '../../trace/index.ts'
import type { Column } from '../table.ts'

interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

const marks = {
  implemented: { ru: 'исполнено', en: 'implemented' },
  declaratory: { ru: 'декларация', en: 'declaratory' },
  'human-judgement': { ru: 'решает человек', en: 'human judgement' },
  'not-expressible': { ru: 'невыразимо', en: 'not expressible' },
} as const

const heads = {
  ru: {
    document: 'документ',
    clauses: 'пунктов',
    untested: 'исполнено без проверок',
    clause: 'пункт',
    mark: 'отметка',
    carriers: 'чем исполняется',
    tests: 'проверок',
  },
  en: {
    document: 'document',
    clauses: 'clauses',
    untested: 'implemented untested',
    clause: 'clause',
    mark: 'mark',
    carriers: 'carried by',
    tests: 'tests',
  },
}

/** A row a document: how many clauses have which mark, and how many implemented ones no test names. */
export function summaryTable(
  documents: readonly string[],
  entries: readonly TraceEntry[],
  documentOf: (entry: TraceEntry) => string,
  language: 'ru' | 'en',
): Sheet {
  const head = heads[language]
  const kinds = Object.keys(marks) as (keyof typeof marks)[]
  return {
    columns: [
      { head: head.document },
      { head: head.clauses, right: true },
      ...kinds.map((kind): Column => ({ head: marks[kind][language], right: true })),
      { head: head.untested, right: true },
    ],
    rows: documents.map((document) => {
      const own = entries.filter((entry) => documentOf(entry) === document)
      const untested = own.filter(({ mark, tests }) => mark === 'implemented' && tests === 0)
      const counts = kinds.map((kind) => own.filter((entry) => entry.mark === kind).length)
      return [document, ...[own.length, ...counts, untested.length].map(String)]
    }),
  }
}

/** A row a clause. */
export function clauseTable(entries: readonly TraceEntry[], language: 'ru' | 'en'): Sheet {
  const head = heads[language]
  return {
    columns: [
      { head: head.clause },
      { head: head.mark },
      { head: head.tests, right: true },
      { head: head.carriers, breaks: true },
    ],
    rows: entries.map((entry) => {
      const carriers = [...entry.rules, ...entry.procedures, ...entry.forms].join(', ')
      const reason = entry.reason?.[language] ?? ''
      const told = [carriers, reason].filter(Boolean).join('\n')
      return [entry.clause, marks[entry.mark][language], String(entry.tests), told]
    }),
  }
}
