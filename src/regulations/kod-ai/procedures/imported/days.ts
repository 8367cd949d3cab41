import type { IsoDate, Refusal } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { importMessages } from './messages.ts'
import type { Origin } from './origin.ts'

interface DayGuard {
  ensure(
    condition: boolean,
    clause: KodAiClause,
    message: keyof typeof importMessages,
    operands: Readonly<Record<string, string>>,
    refusal: Refusal,
  ): boolean
}

/** A day of the input, with the day it cannot be before. */
export interface DayAsked {
  readonly path: string
  readonly day: IsoDate | null
  readonly after: IsoDate | null
}

/** No document and no registry of a day to come; nothing happened after the day of the registry, or before its cause. */
export function ensureOrigin(
  guard: DayGuard,
  { evidence, basis }: Origin,
  days: readonly DayAsked[],
  clause: KodAiClause,
  on: IsoDate,
): void {
  const told = (path: string): Refusal => ({ code: 'DATES', kind: 'content', path })
  for (const [path, day] of [
    ['evidence.on', evidence.on],
    ['basis.date', basis.date],
  ] as const)
    guard.ensure(day <= on, clause, 'import.today', { day }, told(path))
  for (const { path, day, after } of days) {
    if (day === null) continue
    guard.ensure(day <= evidence.on, clause, 'import.future', { day, on: evidence.on }, told(path))
    guard.ensure(
      after === null || day >= after,
      clause,
      'import.order',
      { day, before: after ?? '' },
      told(path),
    )
  }
}
