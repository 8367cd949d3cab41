import { Problem } from './problem.ts'
import type { Text } from './text.ts'

/** One way to read an unclear place. */
export interface Alternative {
  readonly value: string
  readonly title: Text
  readonly basis: Text
}

/** A setting for an unclear place of a regulation; each decision records the value it used. */
export interface Reading {
  readonly key: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly problem: Text
  readonly alternatives: readonly Alternative[]
  readonly default: string
}

/** Readings chosen for a case or a tenant; a key that is absent has its default. */
export type ReadingChoice = Readonly<Record<string, string>>

/** The value of a reading. @throws Problem INVALID_INPUT where the chosen value is no alternative. */
export function readingValue(reading: Reading, chosen: ReadingChoice): string {
  const value = chosen[reading.key] ?? reading.default
  if (reading.alternatives.some((a) => a.value === value)) return value
  const allowed = reading.alternatives.map((a) => a.value).join(', ')
  throw new Problem(
    'INVALID_INPUT',
    'content',
    { ru: 'У прочтения нет такого значения', en: 'The reading has no such value' },
    [
      {
        path: `readings.${reading.key}`,
        message: { ru: `«${value}»; допустимы: ${allowed}`, en: `"${value}"; allowed are ${allowed}` },
        ...(reading.clauses[0] ? { clause: reading.clauses[0] } : {}),
      },
    ],
  )
}
