import type { Form, FormField, FormNote, Text } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { annexHead, annexPlace, both, choice, zeroOrOne } from './kit.ts'

interface Annex {
  readonly number: 1 | 2 | 3 | 4
  readonly id: string
  readonly title: Text
  readonly clauses: readonly KodAiClause[]
  readonly head: KodAiClause
  readonly firstColumn: Text
  readonly row: Text
  readonly rowClause: KodAiClause
  /** Footnotes of the row. */
  readonly rowNotes?: readonly string[]
  readonly columns: readonly FormField[]
  readonly notes: readonly FormNote[]
}

export const result = both(
  'Завершенный проект открытых библиотек, размещенный в открытом доступе в информационно-телекоммуникационной сети «Интернет» и предоставляемый любым лицам на условиях безвозмездной бессрочной открытой лицензии',
  'A completed project of open libraries, open on the Internet and given to anyone under a free perpetual open licence',
)
export const indicator = both(
  'Наличие работающей ссылки на открытую библиотеку в публичном репозитории',
  'A working link to the open library in a public repository',
)

/** Values of the result or the indicator by years of the agreement: one row fixed by the blank. */
export const valuesForm = (annex: Annex): Form => ({
  id: `kod-ai/${annex.id}`,
  place: annexPlace(annex.number),
  title: annex.title,
  clauses: annex.clauses,
  parts: [
    { kind: 'fields', fields: annexHead(annex.head) },
    {
      kind: 'table',
      key: 'values',
      clause: annex.rowClause,
      rows: [1, 1],
      fixed: [{ row: annex.row }],
      columns: [
        {
          key: 'row',
          label: annex.firstColumn,
          clause: annex.rowClause,
          type: 'text',
          derived: true,
          ...(annex.rowNotes ? { notes: annex.rowNotes } : {}),
        },
        ...annex.columns,
      ],
    },
  ],
  notes: annex.notes,
})

export const planColumn = (clause: KodAiClause, notes: readonly string[]): FormField =>
  choice(clause, 'plan', 'план', 'plan', { perYear: true, choices: zeroOrOne, notes })
export const planCopied = (clause: KodAiClause, notes: readonly string[]): FormField => ({
  ...planColumn(clause, notes),
  derived: true,
})
export const factColumn = (clause: KodAiClause, notes: readonly string[]): FormField =>
  choice(clause, 'fact', 'факт', 'fact', { perYear: true, choices: zeroOrOne, notes })
