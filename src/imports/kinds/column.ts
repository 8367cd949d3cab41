import type { Text } from '../../kernel/index.ts'
import type { Reader } from '../cells/index.ts'

/** A column of a registry kind. `T` includes null where the column may be missing or empty. */
export interface Column<T> {
  /** Usual headings; the first one stands in the template. */
  readonly headings: readonly [string, ...string[]]
  readonly read: Reader<T>
  readonly needed: boolean
  /** What the template shows. */
  readonly example: string
  /** The sum of the opened case that the column shows: held against the total row and the ledgers. */
  readonly sum?: string
  /** Paths of the input that come from here, so that a refusal names the column. `*` stands for a number. */
  readonly paths: readonly string[]
}

type More = Partial<Pick<Column<unknown>, 'sum' | 'paths'>>
type Headings = readonly [string, ...string[]]

/** A column that every row fills in. */
export const need = <T>(
  headings: Headings,
  read: Reader<T>,
  example: string,
  more: More = {},
): Column<T> => ({
  paths: [],
  ...more,
  headings,
  read,
  example,
  needed: true,
})

/** A column that may be missing or empty. */
export const may = <T>(
  headings: Headings,
  read: Reader<T>,
  example = '',
  more: More = {},
): Column<T | null> => ({ paths: [], ...more, headings, read, example, needed: false })

// biome-ignore lint/suspicious/noExplicitAny: a set of columns of any types
export type Columns = Readonly<Record<string, Column<any>>>
export type Values<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }

/** A person as a registry names them. */
export interface PersonGiven {
  readonly name: string
  readonly inn: string | null
  readonly snils: string | null
  readonly birth: string | null
}

/** What a row is read with. */
export interface RowContext {
  readonly evidence: {
    readonly file: { readonly name: string; readonly sha256: string }
    readonly sheet: string
    readonly row: number
    readonly registry: string
    readonly on: string
  }
  readonly basis: { readonly title: string; readonly number: string; readonly date: string }
  /** The case under which the rows belong: the contest. */
  readonly parent: string | null
  /** The id of a person; the same person has the same one in every row. */
  person(given: PersonGiven): string
  /** Tells that a value does not fit the others of its row. */
  fault(column: string, message: Text, remedy: Text): void
}

/** A registry kind as data. */
export interface Kind {
  readonly id: string
  readonly title: Text
  readonly procedure: string
  readonly action: string
  /** Whether the opened cases stand under the case that was named. */
  readonly under: boolean
  readonly columns: Columns
  readonly input: (values: Readonly<Record<string, unknown>>, context: RowContext) => unknown
}

/** A kind whose rows are typed by its columns. */
export const kind = <const C extends Columns>(
  spec: Omit<Kind, 'columns' | 'input'> & {
    readonly columns: C
    readonly input: (values: Values<C>, context: RowContext) => unknown
  },
): Kind => spec as unknown as Kind
