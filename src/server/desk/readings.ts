import type { Regulation, Text } from '../../kernel/index.ts'

/** An unclear place of a regulation as the desk shows it: what is unclear, the ways to read it, and which rules follow. */
export interface ReadingModel {
  readonly key: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly problem: Text
  readonly default: string
  readonly alternatives: readonly { readonly value: string; readonly title: Text; readonly basis: Text }[]
  readonly rules: readonly { readonly id: string; readonly title: Text }[]
}

/** Every unclear place of the regulation of a procedure; null where there is no such procedure. */
export function readingsModel(
  programmes: readonly Regulation[],
  procedure: string,
): readonly ReadingModel[] | null {
  const regulation = programmes.find(({ procedures }) => procedures.some(({ id }) => id === procedure))
  if (!regulation) return null
  return regulation.readings.map((reading) => ({
    ...reading,
    rules: regulation.rules
      .filter((rule) => rule.readings.includes(reading.key))
      .map(({ id, title }) => ({ id, title })),
  }))
}
