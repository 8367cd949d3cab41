import type { IsoDate } from '../kernel/index.ts'
import type { DeadlineOpening, Opening, Reader, RowQuery } from './pages.ts'

/** Rows counted together. `of` names what parts them besides procedure and state; null: nothing. */
export interface GroupQuery extends RowQuery {
  readonly of: 'lot' | 'holder' | null
  /** A sum of the row that is added up (`requested` of `sums.requested`), or null. */
  readonly sum: string | null
  /** Only cases that stand below this one, at whatever depth. */
  readonly below?: string
  /** Only rows that have the sum. */
  readonly withSum?: boolean
  /** Only rows whose day of this name (`signed` of `dates.signed`) lies within, both ends included. */
  readonly dated?: { readonly column: string; readonly from: IsoDate; readonly to: IsoDate }
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

/** Rows of many kinds counted in one look; what of them is told apart each has openings of its own. */
export interface TallyQuery extends Reader {
  readonly within: readonly Opening[]
  /** Where rows are told apart by lot. */
  readonly lots: readonly Opening[]
  /** Sums by their names, and where each is added up. */
  readonly sums: Readonly<Record<string, readonly Opening[]>>
  readonly below?: string
}

/** Rows of one kind, state, lot and contest: how many there are, and of each sum in how many rows it may be seen and what it comes to. */
export interface Tally {
  readonly procedure: string
  readonly state: string
  readonly lot: string | null
  /** The contest that the row names in its marks, else what it stands below. */
  readonly contest: string | null
  readonly count: number
  readonly sums: Readonly<Record<string, readonly [count: number, sum: string]>>
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

/** Deadlines that have ended, by kind. */
export interface EndedCount {
  readonly procedure: string
  readonly key: string
  /** What they were for was done by the due day. */
  readonly met: number
  /** It was done after it. */
  readonly late: number
}

/** Totals over the list read model, computed where the rows are. Nothing is counted that no opening opens. */
export interface CaseTotals {
  groups(tenant: string, query: GroupQuery): Promise<readonly Group[]>
  tallies(tenant: string, query: TallyQuery): Promise<readonly Tally[]>
  taskAges(tenant: string, query: TaskAgeQuery): Promise<readonly TaskAge[]>
  dueCounts(tenant: string, query: DueQuery): Promise<readonly DueCount[]>
  endedCounts(tenant: string, query: Omit<DueQuery, 'today'>): Promise<readonly EndedCount[]>
}
