import type { Person } from '../people.ts'
import type { Lot } from '../projects.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'

/** A person's share of an application. */
export interface Member extends Person {
  /** Roubles and kopecks, `"1500000.00"`. */
  readonly grant: string
}

/** What goes wrong in an application's life, decided beforehand by the seed. Most applications have none. */
export type Fault =
  | 'late-filing'
  | 'duplicate-person'
  | 'unsigned'
  | 'foreign-member'
  | 'wrong-sum'
  | 'revised'
  | 'unreadable-document'
  | 'grey-scan'
  | 'english-document'
  | 'missing-plan'
  | 'wrong-term'
  | 'withdrawn'
  | 'active-fund-project'
  | 'open-umnik'
  | 'tax-debt'
  | 'not-ai'
  | 'doubtful-ai'
  | 'silent-winner'
  | 'refusing-winner'
  | 'late-papers'
  | 'wrong-papers'
  | 'late-signature'
  | 'overdue-report'
  | 'returned-report'
  | 'unconfirmed-expense'
  | 'misuse'
  | 'early-stop'
  | 'never-reports'
  | 'force-majeure'
  | 'early-finish'
  | 'broken-link'

/** One application from its idea to its end. */
export interface Story {
  readonly id: string
  readonly lot: Lot
  readonly title: string
  readonly members: readonly Member[]
  readonly total: string
  readonly months: 12 | 18 | 24
  /** Filed here, or taken over as it stands in AS Fond-M. */
  readonly channel: 'live' | 'import'
  /** Another story names one of these persons too: whoever files second is refused. */
  readonly shared: boolean
  /** How good it is, 0 to 15: experts score around it. */
  readonly quality: number
  readonly faults: ReadonlySet<Fault>
  /** Chance of its own, so that one story does not shift another. */
  readonly random: Random
}

/** One round of the contest in the world. */
export interface Round {
  readonly world: World
  readonly name: string
  readonly title: string
  /** The day of the announcement. */
  readonly announced: string
  /** Days from announcement to the end of intake. */
  readonly intakeDays: number
  readonly stories: readonly Story[]
  /**
   * The round waits for people: to hold a sitting of the jury that is planned, to convene the council, to assign the
   * experts of some of its applications, or to go on with the agreements of its winners.
   */
  readonly waits?: 'jury' | 'council' | 'experts' | 'winners'
  /** The day of the results, where they are not published as soon as they may be. */
  readonly publishes?: string
  /** Told which case an application became, as soon as it is one. */
  readonly filed?: (story: Story, application: string) => void
  /** Told when an application has come to its end, whatever it is. */
  readonly ended: (story: Story) => void
}

/** Who acts for the Fund and its bodies; ids are opaque, roles are those of the procedures. */
export const staff = {
  officer: { id: 'officer-1', roles: ['fund-officer'] },
  secondOfficer: { id: 'officer-2', roles: ['fund-officer'] },
  director: { id: 'director-1', roles: ['director'] },
  finance: { id: 'finance-1', roles: ['finance'] },
  monitor: { id: 'monitor-1', roles: ['monitor'] },
} as const

export const memberOf = (member: { readonly id: string }) => ({ id: member.id, roles: ['applicant'] })
