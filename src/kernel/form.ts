import type { Text } from './text.ts'

export { applies, type FormCase, type FormCondition } from './form-case.ts'
export { type DocumentCell, type DocumentNode, formDocument } from './form-document.ts'
export { type FormControl, formEditor } from './form-editor.ts'
export { formSchema } from './form-schema.ts'

import type { FormCondition } from './form-case.ts'

/** What a field finds wrong with a text that has the right type: the checks of identifiers fit in as they are. */
export type FieldCheck = (
  value: string,
) => { readonly ok: true } | { readonly ok: false; readonly message: Text }

/**
 * A field of a prescribed form. The label is the printed one, to the letter; `{n}` in it is the number of the
 * repetition, `{year}` the year, any other `{key}` the value of that field (a blank where there is none).
 */
export interface FormField {
  readonly key: string
  readonly label: Text
  readonly clause: string
  readonly type: 'text' | 'money' | 'date' | 'integer' | 'choice' | 'check' | 'link' | 'signature' | 'percent'
  readonly required?: boolean
  /** Required only in such a case, optional in others: `{ stage: 'final' }`. */
  readonly requiredIn?: FormCondition
  /** Copied from the case, never typed. */
  readonly derived?: true
  readonly personal?: true
  readonly choices?: readonly { readonly value: string; readonly label: Text }[]
  /** The largest integer, or the longest text. */
  readonly max?: number
  /** The least integer; 0 where nothing is said. */
  readonly least?: number
  readonly help?: Text
  /** The printed number of the item: `6.1.`, `а)`. */
  readonly number?: string
  /** What the editor calls the control where one printed label covers several. */
  readonly short?: Text
  /** The printed label of the first repetition of a block, where the blank words it differently. */
  readonly first?: Text
  /** Printed on the line of the field before, after this text: one printed label, several controls. */
  readonly joined?: string
  /** Small print under the blank. */
  readonly under?: Text
  /** Heading above this column and its neighbours of the same group. */
  readonly group?: Text
  /** One value for each year of the case: the value is a record by year. */
  readonly perYear?: true
  /** A column that prints the number of its row. */
  readonly rowNumber?: true
  /** A list of values, so many at least and at most. */
  readonly list?: readonly [least: number, most: number]
  /** Money that people read and write in millions; on the wire it is roubles, and whole ones. */
  readonly unit?: 'million'
  /** Money above zero. */
  readonly positive?: true
  /** Money printed in figures and in words. */
  readonly inWords?: true
  readonly check?: FieldCheck
  /** A statement that may be answered by `{ explanation }` instead of `true`: a person decides what it means. */
  readonly mayExplain?: true
  /** The field stands in the form only in such a case. */
  readonly when?: FormCondition
  /** Marks of the footnotes that hang on the label. */
  readonly notes?: readonly string[]
}

/** A check across the fields of one row, told at one of them. Rows with sealed values are not checked again. */
export interface RowCheck {
  readonly field: string
  readonly clause: string
  readonly accepts: (
    row: Readonly<Record<string, unknown>>,
  ) => { readonly ok: true } | { readonly ok: false; readonly message: Text }
}

interface Repeated {
  readonly key: string
  readonly clause: string
  readonly rows: readonly [least: number, most: number]
  /** Keys whose values differ from row to row. */
  readonly unique?: readonly string[]
  readonly checks?: readonly RowCheck[]
}

/** A table with a head; rows are typed, copied from the case, or fixed by the blank. */
export interface FormTable extends Repeated {
  readonly kind: 'table'
  readonly title?: Text
  readonly columns: readonly FormField[]
  /** Cells that the blank itself fills, row by row; a derived value of the case stands over them. */
  readonly fixed?: readonly Readonly<Record<string, Text>>[]
  /** Printed total row: the label (in the first column unless `at` names one), the columns that are summed, and printed texts. */
  readonly total?: {
    readonly label: Text
    readonly of: readonly string[]
    readonly at?: string
    readonly texts?: Readonly<Record<string, Text>>
  }
  readonly when?: FormCondition
}

/** Fields repeated for each member, printed one under another. */
export interface FormBlock extends Repeated {
  readonly kind: 'block'
  readonly title?: Text
  readonly fields: readonly FormField[]
  /** Rows are numbered through with this before the number: `3.` gives 3.1., 3.2., … whatever the count of blocks. */
  readonly numbering?: string
  /** The rows belong to the printed table of the part before. */
  readonly continued?: true
  readonly when?: FormCondition
}

/** Parts of a form in printed order. */
export type FormPart =
  | {
      readonly kind: 'fields'
      readonly title?: Text
      readonly fields: readonly FormField[]
      /** Printed as a table with these headings (number, what is asked, the answer) instead of lines. */
      readonly head?: readonly [Text, Text, Text]
      readonly when?: FormCondition
    }
  | FormTable
  | FormBlock
  | {
      readonly kind: 'statements'
      readonly title?: Text
      readonly statements: readonly FormField[]
      readonly when?: FormCondition
    }
  | {
      readonly kind: 'signatures'
      readonly title?: Text
      readonly each: 'member' | 'fund-and-member' | 'expert'
      readonly clause: string
      /** The printed word before a member's line, `{n}` is the number; without it the signer's name stands alone. */
      readonly label?: Text
      /** The printed word before the Fund's line. */
      readonly fundLabel?: Text
      /** Signed electronically; the blank has no line for a pen. */
      readonly electronic?: true
      readonly notes?: readonly string[]
      readonly when?: FormCondition
    }
  /** A printed label without a blank. */
  | { readonly kind: 'text'; readonly text: Text; readonly clause?: string; readonly when?: FormCondition }
  /** Running text of clauses: printed from the official wording that the operator imports. */
  | {
      readonly kind: 'wording'
      readonly title?: Text
      readonly clauses: readonly string[]
      readonly when?: FormCondition
    }

/** A footnote: the mark as printed, the clause, and the gist in our words. */
export interface FormNote {
  readonly mark: string
  readonly clause: string
  readonly text: Text
}

/** One kernel form generates the schema, the editor and the printed document. */
export interface Form {
  /** `kod-ai/form-1` */
  readonly id: string
  readonly title: Text
  /** The title in such a case, where the blank has more than one. */
  readonly titles?: readonly { readonly title: Text; readonly when: FormCondition }[]
  /** The line that says where the form stands, as printed («Приложение № 1 …»). */
  readonly place: Text
  /** Printed above the title: whom the form is addressed to. */
  readonly above?: readonly Text[]
  readonly clauses: readonly string[]
  readonly parts: readonly FormPart[]
  readonly notes?: readonly FormNote[]
}

/** What a form is filled with: plain values by field key, rows by table key. */
export type FormData = Readonly<Record<string, unknown>>
