import type { DeadlineOpening, Opening, Reader, RowQuery } from './pages.ts'

/** Rows counted together. `of` names what parts them besides procedure and state; null: nothing. */
export interface GroupQuery extends RowQuery {
  readonly of: 'lot' | 'holder' | null
  /** A sum of the row that is added up (`requested` of `sums.requested`), or null. */
  readonly sum: string | null
  /** Only cases that stand below this one, at whatever depth. */
  readonly below?: string
}

/** How many rows stand alike, and what they come to. */
export interface Group {
  readonly procedure: string
  readonly state: string
  /** The lot or the holder; null where they are not asked for or the row has none. */
  readonly of: string | null
  readonly count: number
  /** Exact, with kopecks; null where no sum is asked for. */
  readonly sum: string | null
}

/** Open tasks by the age of their case: tasks of the reader's own roles, and any of a case that `within` opens. */
export interface TaskAgeQuery {
  readonly person: string
  readonly roles: readonly string[]
  readonly within: readonly Opening[]
  readonly below?: string
  /** Instants, the latest first: a task is as old as the last event of its case. */
  readonly bounds: readonly string[]
}

export interface TaskAge {
  readonly role: string
  /** The place of the first bound that is not after the last event; how many bounds there are, where all of them are. */
  readonly age: number
  readonly count: number
}

/** Running deadlines, by kind. */
export interface DueQuery extends Reader {
  readonly within: readonly DeadlineOpening[]
  readonly below?: string
  readonly today: string
}

export interface DueCount {
  readonly procedure: string
  readonly key: string
  readonly running: number
  /** Of these, due before today. */
  readonly overdue: number
}

/** Totals over the list read model, computed where the rows are. Nothing is counted that no opening opens. */
export interface CaseTotals {
  groups(tenant: string, query: GroupQuery): Promise<readonly Group[]>
  taskAges(tenant: string, query: TaskAgeQuery): Promise<readonly TaskAge[]>
  dueCounts(tenant: string, query: DueQuery): Promise<readonly DueCount[]>
}
