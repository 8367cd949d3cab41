import type { Text } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { ApplicationState } from '../application/index.ts'
import type { Body } from '../contest/index.ts'

type Cited = readonly [KodAiClause, ...KodAiClause[]]

/** What makes one body's sittings differ from another's. */
export interface BodyConfig {
  readonly id: 'council-sitting' | 'commission-sitting' | 'directorate-sitting'
  readonly title: Text
  readonly body: Exclude<Body, 'jury'>
  /** The body's own role, for those on its roll. */
  readonly role: 'council' | 'commission' | 'director'
  /** Stages in which it sits: the commission also takes back what the directorate returned. */
  readonly stages: readonly string[]
  /** State of the applications it takes, and the body whose protocol must stand before. */
  readonly takes: ApplicationState
  readonly after: Body
  /** The sum on the row that it starts from. */
  readonly proposed: 'jury' | 'council' | 'approved'
  /** Its two decisions. */
  readonly yes: string
  readonly no: string
  /** `advice`: told and kept; `sets`: the only body that sets the sum; `as-is`: takes the commission's sum. */
  readonly amount: 'advice' | 'sets' | 'as-is'
  /** Whether a document must have approved the membership, and one the rules of work. */
  readonly membership: boolean
  readonly rules: boolean
  /** The action of the application that its decision becomes. */
  readonly decides: string
  readonly clauses: {
    readonly plan: Cited
    readonly open: Cited
    readonly decide: Cited
    readonly sign: Cited
    /** Under which an item must have been decided by the body before. */
    readonly before: KodAiClause
    readonly membership: KodAiClause
    readonly protocol: KodAiClause
  }
}
