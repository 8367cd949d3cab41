import type { Text } from '../../kernel/index.ts'

/** An unclear place, as the desk's server tells it. */
export interface Reading {
  readonly key: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly problem: Text
  readonly default: string
  readonly alternatives: readonly { readonly value: string; readonly title: Text; readonly basis: Text }[]
  readonly rules: readonly { readonly id: string; readonly title: Text }[]
}

/** A choice as the case keeps it. */
export interface Choice {
  readonly place: string
  readonly was: string | null
  readonly way: string
  readonly reason: string
  readonly on: string
  readonly by: string
}

/** How a case reads a place. */
export const wayOf = (reading: Reading, chosen: Readonly<Record<string, string>>): string =>
  chosen[reading.key] ?? reading.default
