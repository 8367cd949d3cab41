import type { CaseRow, IsoDate, Task } from '../kernel/index.ts'
import type { CaseTotals } from './totals.ts'

/**
 * Opens rows of one procedure to a viewer: to whoever asks (`as` null: by an office they hold, or because everybody sees
 * it), or only where the viewer is a party of the case under the role `as`.
 */
export interface Opening {
  readonly procedure: string
  readonly as: string | null
  /** Null: in every state. */
  readonly states: readonly string[] | null
}

/** The viewer as the read model knows them: a person for whom openings with `as` hold, or null for the public. */
export interface Reader {
  readonly person: string | null
}

/** What rows are asked for; every condition must hold. */
export interface RowFilter {
  readonly procedure?: string
  readonly parent?: string
  readonly states?: readonly string[]
  readonly cases?: readonly string[]
  readonly number?: string
  readonly lot?: string
  readonly holder?: string
  /** A part of the title; letter case does not matter, nor ё for е. */
  readonly text?: string
  /** Each begins a word of the title, in folded spelling (`spelling.ts`); letters and figures only. */
  readonly words?: readonly string[]
  /** A sum of the row that is more than nothing. */
  readonly positive?: string
  /** A part of the registration number, in folded spelling. */
  readonly numberPart?: string
}

/**
 * By what a page is sorted: `case` and `dates.<name>` by code points, `number` by its length and then by code points,
 * `title` and `lot` in Russian dictionary order (`ru-x-icu`), `sums.<name>` as numbers. Rows without a value come last in both
 * directions; equal ones stand by case, by code points, ascending.
 */
export interface Sorting {
  readonly column: 'case' | 'number' | 'title' | 'lot' | `sums.${string}` | `dates.${string}`
  readonly descending: boolean
}

/** Where a page ended: the value of the sorted column (null where the row has none) and the case. */
export interface RowMark {
  readonly value: string | null
  readonly case: string
}

export interface RowQuery extends Reader {
  /** Each of these lists must open a row: the first says which cases the viewer may see, others which columns they may ask by. */
  readonly within: readonly (readonly Opening[])[]
  readonly where: RowFilter
}

export interface PageQuery extends RowQuery {
  readonly sort: Sorting
  readonly limit: number
  readonly after: RowMark | null
}

/** A row with the roles that the reader has on this case as a party (`Commit.parties`); what of it is shown is decided above. */
export interface SeenRow {
  readonly row: CaseRow
  readonly roles: readonly string[]
}

export interface Page<Item, Mark> {
  readonly items: readonly Item[]
  /** Where the next page begins, or null where there is none. */
  readonly next: Mark | null
}

/** A task of a case that lies on the reader, with the due day of its running deadline, if it has one. */
export interface SeenTask extends SeenRow {
  readonly task: Task
  readonly due: IsoDate | null
  /** The place of the task in the list of its case. */
  readonly place: number
}

/** Where a page of tasks ended. */
export interface TaskMark {
  readonly due: IsoDate | null
  readonly case: string
  readonly place: number
}

/**
 * Tasks whose role the reader holds, everywhere (`roles`) or as a party of the case, and which name no holder or this
 * person. By due day (those without one last), then case and place.
 */
export interface TaskQuery {
  readonly person: string
  readonly roles: readonly string[]
  readonly procedure?: string
  readonly limit: number
  readonly after: TaskMark | null
}

/** An opening that holds for the named deadlines only. */
export interface DeadlineOpening extends Opening {
  readonly keys: readonly string[]
}

/** A running deadline of a case that the reader may see. */
export interface SeenDeadline extends SeenRow {
  readonly key: string
  readonly instance: string
  readonly due: IsoDate
}

/** Where a page of deadlines ended. */
export interface DeadlineMark {
  readonly due: IsoDate
  readonly case: string
  readonly key: string
  readonly instance: string
}

/** Running deadlines, by due day, then case, key and instance, all by code points. */
export interface DeadlineQuery extends Reader {
  readonly within: readonly DeadlineOpening[]
  readonly procedure?: string
  readonly case?: string
  /** First and last due day, both included. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly limit: number
  readonly after: DeadlineMark | null
}

/** The list read model, page by page, for one reader. No row leaves it that no opening opens. */
export interface CasePages extends CaseTotals {
  page(tenant: string, query: PageQuery): Promise<Page<SeenRow, RowMark>>
  /** How many rows all pages of a query have. */
  count(tenant: string, query: RowQuery): Promise<number>
  tasks(tenant: string, query: TaskQuery): Promise<Page<SeenTask, TaskMark>>
  deadlines(tenant: string, query: DeadlineQuery): Promise<Page<SeenDeadline, DeadlineMark>>
}
