import type { Text } from './text.ts'

/**
 * What a clause states about a topic, as data the linter can hold against other clauses: two values for one topic are
 * a conflict, limits of steps are added up against a cap, payments against shares.
 */
export type Norm =
  | {
      readonly kind: 'value'
      readonly topic: string
      readonly clause: string
      /** Equal values agree; how people are told it is `told`. */
      readonly value: string
      readonly scope?: string
      /** The topic in words. */
      readonly title?: Text
      /** The value in words. */
      readonly told?: Text
    }
  | { readonly kind: 'limit'; readonly chain: string; readonly clause: string; readonly days: number }
  | { readonly kind: 'cap'; readonly chain: string; readonly clause: string; readonly days: number }
  | {
      readonly kind: 'shares'
      readonly plan: string
      readonly clause: string
      readonly percents: readonly number[]
    }
  | {
      readonly kind: 'payment'
      readonly plan: string
      readonly clause: string
      readonly on: 'start' | 'each-accepted-stage'
      readonly share: 'first' | 'of-stage'
    }
