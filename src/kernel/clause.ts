import type { Text } from './text.ts'

/** How a clause lives in the software; every mark but `implemented` carries a reason. */
export type Mark = 'implemented' | 'declaratory' | 'human-judgement' | 'not-expressible'

/** A clause of a regulation. The gist is our own wording; the official wording is imported by the operator. */
export interface Clause {
  readonly id: string
  readonly ref: string
  /** How an English text cites it. */
  readonly refEn?: string
  readonly part: string
  readonly kind: string
  readonly heading: Text
  readonly gist: Text
  readonly actors: readonly string[]
  readonly operative: boolean
  readonly mark: Mark
  readonly reason?: Text
}

/** A dated version of a regulation. `from` is the first day on which a procedure may be announced under it. */
export interface Edition {
  readonly id: string
  readonly title: Text
  readonly from: string
  /** The last day, or null while it is in force. */
  readonly to: string | null
  readonly source: Text
}
